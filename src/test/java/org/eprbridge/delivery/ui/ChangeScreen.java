package org.eprbridge.delivery.ui;

import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.delivery.ui.Changes.CLOCK;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.ChangePage.Move;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.security.Proofs;
import org.eprbridge.testing.Staff;

/** The page of one change on fakes, opened by whoever a story is about. */
abstract class ChangeScreen extends BrowserlessTest {

    static final Person BEN = new Person(
            new PersonId("ben"),
            "ben",
            "Ben Okafor",
            "Digital analyst",
            Standing.NONE,
            List.of(Role.DIGITAL_ANALYST),
            null);

    final List<Object> sent = new ArrayList<>();

    static ChangeView opened(Actor actor, SafetyState safety, Commands commands) {
        return opened(actor, Changes.page(BUILDING, safety, List.of(new Move(TESTING, ""))), commands);
    }

    static ChangeView opened(Actor actor, ChangePage.View page, Commands commands) {
        var view = new ChangeView(
                Changes.answering(List.of(), page),
                commands,
                Staff.directory(BEN),
                () -> Optional.of(actor),
                Proofs.forThePassword("bridge"),
                _ -> () -> {},
                CLOCK);
        view.open("CHG-3");
        UI.getCurrent().add(view);
        return view;
    }

    static ChangeWork work(ChangeView view) {
        return Objects.requireNonNull(view.work);
    }

    static AuditPart audit(ChangeView view) {
        return Objects.requireNonNull(view.audit);
    }

    static TakingBack takingBack(ChangeView view) {
        return Objects.requireNonNull(view.takingBack);
    }

    static WatchPart watch(ChangeView view) {
        return Objects.requireNonNull(view.watch);
    }

    static SafetyQuestion safety(ChangeView view) {
        return Objects.requireNonNull(view.safety);
    }
}
