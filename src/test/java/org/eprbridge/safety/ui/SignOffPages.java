package org.eprbridge.safety.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.Proofs;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Remedy;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPage.InTheWay;
import org.eprbridge.safety.ReviewPage.Obstacle;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.Severity;
import org.eprbridge.testing.Sent;
import org.jspecify.annotations.Nullable;

/** Opens the page of a sign-off as somebody gets to see it, and lets it change while it is open. */
abstract class SignOffPages extends BrowserlessTest {

    static final ReviewPage.Hazard ASSESSED = Reviews.hazard(
            Reviews.assessed(Likelihood.HIGH, Severity.MAJOR), Reviews.assessed(Likelihood.VERY_LOW, Severity.MAJOR));
    static final ReviewPage.View READY = Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED);
    static final ReviewPage.View SIGNED = Reviews.page(ReviewStatus.SIGNED, List.of(), ASSESSED);
    static final ReviewPage.View STALE = Reviews.page(ReviewStatus.STALE, List.of(), ASSESSED);
    static final ReviewPage.View BLOCKED = Reviews.page(
            ReviewStatus.OPEN,
            new InTheWay(List.of(new Obstacle("SR-3 names no hazard yet.", Remedy.OfReview.ADD_HAZARD)), List.of()));

    final List<Object> sent = new ArrayList<>();

    ReviewPage.@Nullable View page = READY;

    final SignOffView opened(Actor actor, ReviewPage.@Nullable View first) {
        return opened(actor, first, Sent.into(sent));
    }

    final SignOffView opened(Actor actor, ReviewPage.@Nullable View first, Commands commands) {
        page = first;
        var view = new SignOffView(
                answering(),
                commands,
                new Reviews.Nobody(),
                () -> Optional.of(actor),
                Proofs.forThePassword("bridge"),
                _ -> () -> {});
        view.open("SR-3");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        return view;
    }

    /** What the page is now: others may have edited since. */
    private Queries answering() {
        return new Queries() {
            @Override
            public <R> R ask(Query<R> question) {
                return Reviews.answering(page, List.of()).ask(question);
            }
        };
    }

    static SignOffForms forms(SignOffView view) {
        return Objects.requireNonNull(view.forms);
    }

    static SignPart signing(SignOffView view) {
        return forms(view).signing;
    }

    static String told(SignOffView view) {
        return forms(view).changed.getElement().getTextRecursively();
    }
}
