package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.OFFICER;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.testing.Staff.DIRECTORY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;
import org.eprbridge.safety.Workshop.Attendee;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The forms that prepare a safety review")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class PreparationFormsTest extends BrowserlessTest {

    final List<Object> sent = new ArrayList<>();
    final Queries queries = Reviews.answering(Reviews.page(ReviewStatus.OPEN, List.of()), List.of());
    final SignedIn officer = () -> Optional.of(OFFICER);

    @Test
    void send_the_scope() {
        var view = new ScopeView(queries, Sent.into(sent), officer);
        view.leave = _ -> {};
        view.open("SR-3");
        UI.getCurrent().add(view);
        view.scope.setValue("Wristbands");
        view.intendedUse.setValue("Nurses scan them");
        view.normal.setValue("At the bedside");
        view.fault.setValue("The scanner is flat");
        test(view.save).click();

        assertThat(sent)
                .containsExactly(new DescribeScope(
                        REVIEW,
                        new SystemScope("Wristbands", "Nurses scan them", "At the bedside", "The scanner is flat")));
    }

    @Test
    void name_every_part_of_the_scope_that_is_missing() {
        var view = new ScopeView(queries, Sent.into(sent), officer);
        view.open("SR-3");
        UI.getCurrent().add(view);
        test(view.save).click();

        assertThat(sent).isEmpty();
        assertThat(view.errors.sentences())
                .contains("Say what the change touches", "Say who is meant to use it", "Say what may fail around it");
    }

    @Test
    void send_the_path_with_its_reason() {
        var view = new PathView(queries, Sent.into(sent), officer);
        view.leave = _ -> {};
        view.open("SR-3");
        UI.getCurrent().add(view);
        view.path.setValue(ReviewPath.SHORT);
        view.reason.setValue("Only a heading changes");
        test(view.save).click();

        assertThat(sent).containsExactly(new ChoosePath(REVIEW, ReviewPath.SHORT, "Only a heading changes"));
    }

    @Test
    void ask_for_path_and_reason() {
        var view = new PathView(queries, Sent.into(sent), officer);
        view.open("SR-3");
        UI.getCurrent().add(view);
        test(view.save).click();

        assertThat(sent).isEmpty();
        assertThat(view.errors.sentences()).contains("Choose the short or the full path.", "in proportion to the risk");
    }

    @Test
    void send_the_workshop_with_everybodys_profession() {
        var view = new WorkshopView(queries, Sent.into(sent), DIRECTORY, officer);
        view.leave = _ -> {};
        view.open("SR-3");
        UI.getCurrent().add(view);
        view.date.setValue(LocalDate.of(2026, 8, 5));
        view.attendees.select(DIRECTORY.find(new PersonId("nurse")).orElseThrow());
        view.summary.setValue("We walked through a night");
        test(view.save).click();

        assertThat(sent)
                .containsExactly(new RecordWorkshop(
                        REVIEW,
                        new Workshop(
                                LocalDate.of(2026, 8, 5),
                                List.of(new Attendee(new PersonId("nurse"), "Registered nurse")),
                                "We walked through a night")));
    }
}
