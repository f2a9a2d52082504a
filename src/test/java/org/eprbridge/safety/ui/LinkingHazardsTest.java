package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand.LinkHazard;
import org.eprbridge.safety.HazardCommand.UnlinkHazard;
import org.eprbridge.safety.HazardEvent.HazardLinked;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.LinkKind;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Saying what else has to do with a hazard")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class LinkingHazardsTest extends BrowserlessTest {

    static final HazardLink OLDER_CHANGE =
            new HazardLink(LinkKind.CHANGE, new ChangeId("CHG-3").value(), "The same screen.");

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();

    @Test
    void a_link_has_a_kind_a_reference_and_a_note() {
        var view = shown(new LinkHazardView(answering(Reviews.hazard(null, null)), Sent.into(sent)));
        view.kind.setValue(LinkKind.CHANGE);
        view.reference.setValue("CHG-3");
        view.note.setValue("The same screen.");
        test(view.save).click();
        assertThat(sent).containsExactly(new LinkHazard(REVIEW, WRONG_CHART, OLDER_CHANGE));
        assertThat(left).containsExactly("safety/SR-3");
    }

    @Test
    void a_link_without_kind_and_reference_is_not_sent() {
        var view = shown(new LinkHazardView(answering(Reviews.hazard(null, null)), Sent.into(sent)));
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("Choose what has to do with it.", "Enter its reference");
        assertThat(sent).isEmpty();
    }

    @Test
    void a_wrong_link_is_chosen_and_taken_away() {
        var view = shown(new UnlinkHazardView(answering(linked()), Sent.into(sent)));
        assertThat(view.link.getListDataView().getItems()).containsExactly(OLDER_CHANGE);
        view.link.setValue(OLDER_CHANGE);
        test(view.save).click();
        assertThat(sent).containsExactly(new UnlinkHazard(REVIEW, WRONG_CHART, LinkKind.CHANGE, "CHG-3"));
        assertThat(left).containsExactly("safety/SR-3");
    }

    @Test
    void nothing_is_taken_away_before_a_link_is_chosen() {
        var view = shown(new UnlinkHazardView(answering(linked()), Sent.into(sent)));
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("Choose the link to take away.");
        assertThat(sent).isEmpty();
    }

    private static ReviewPage.Hazard linked() {
        var hazard = Reviews.hazard(null, null);
        var record =
                hazard.record().after(new HazardLinked(REVIEW, WRONG_CHART, OLDER_CHANGE), Reviews.ANALYST.person());
        return new ReviewPage.Hazard(record, null, null, hazard.controls());
    }

    private static Queries answering(ReviewPage.Hazard hazard) {
        return Reviews.answering(Reviews.page(ReviewStatus.OPEN, List.of(), hazard), List.of());
    }

    private <T extends HazardScreen> T shown(T view) {
        view.leave = left::add;
        view.open("SR-3", "HZ-5");
        UI.getCurrent().add(view);
        return view;
    }
}
