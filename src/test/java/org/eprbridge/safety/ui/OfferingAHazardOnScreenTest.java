package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.TransferCommand.OfferHazard;
import org.eprbridge.safety.TransferCommand.OfferHazardOutside;
import org.eprbridge.safety.ui.OfferHazardView.Where;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An offer of a hazard, on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class OfferingAHazardOnScreenTest extends HandingOver {

    @Test
    void is_made_to_a_part_of_an_organisation_whose_people_are_here() {
        var view = offer(Sent.into(sent));
        assertThat(view.to.getListDataView().getItems())
                .containsExactly(new Receiver("RYY", ""), PHARMACY, new Receiver("RYY", "Surgery"));
        view.to.setValue(PHARMACY);
        view.reason.setValue("You print the label.");
        test(view.save).click();
        assertThat(sent).containsExactly(new OfferHazard(REVIEW, WRONG_CHART, PHARMACY, "You print the label."));
        assertThat(left).containsExactly("safety/SR-3");
    }

    @Test
    void is_made_by_name_to_those_who_are_not_here() {
        var view = offer(Sent.into(sent));
        assertThat(view.organisation.isVisible()).isFalse();
        view.where.setValue(Where.OUTSIDE);
        assertThat(view.to.isVisible()).isFalse();
        view.organisation.setValue("Northwind Records");
        view.team.setValue("Product safety");
        view.contact.setValue("safety@northwind.test");
        view.reason.setValue("Only you can change the label.");
        test(view.save).click();
        assertThat(sent)
                .containsExactly(new OfferHazardOutside(
                        REVIEW, WRONG_CHART, SUPPLIER, "safety@northwind.test", "Only you can change the label."));
    }

    @Test
    void names_what_is_missing_at_its_field() {
        var view = offer(Sent.into(sent));
        test(view.save).click();
        assertThat(view.errors.sentences())
                .contains("Choose who should take it over.", "Say why it is theirs. They read it.");
        assertThat(view.to.isInvalid()).isTrue();

        view.where.setValue(Where.OUTSIDE);
        assertThat(view.errors.isShown()).isFalse();
        test(view.save).click();
        assertThat(view.errors.sentences())
                .contains("Enter the name of the organisation", "Say how they are reached", "Say why it is theirs.");
        assertThat(view.organisation.isInvalid()).isTrue();
        assertThat(view.contact.getErrorMessage()).contains("shared mailbox");
        assertThat(sent).isEmpty();
    }

    @Test
    void that_is_refused_says_why_and_keeps_what_was_typed() {
        var view = offer(Reviews.refusing("Somebody at RYY can answer here themselves."));
        view.where.setValue(Where.OUTSIDE);
        view.organisation.setValue("RYY");
        view.contact.setValue("desk@example.test");
        view.reason.setValue("Only you can change the label.");
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("can answer here themselves");
        assertThat(view.reason.getValue()).isEqualTo("Only you can change the label.");
        assertThat(left).isEmpty();
    }

    private OfferHazardView offer(Commands commands) {
        return shown(new OfferHazardView(
                Reviews.answering(Reviews.page(ReviewStatus.OPEN, List.of(), Reviews.hazard(null, null)), List.of()),
                commands,
                PEOPLE,
                ORGANISATIONS));
    }
}
