package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WORDS;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.TransferInbox;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Handing a hazard over, on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class TransferViewsTest extends HandingOver {

    @Nested
    class the_inbox {

        @Test
        void says_who_offers_what_and_why_and_leads_to_both_answers() {
            var view = inbox(List.of(card(PHARMACY, "")), List.of());
            assertThat(view.offers.getElement().getTextRecursively())
                    .contains(
                            "HZ-5 Wrong chart",
                            "Helen Marsh offers it to Pharmacy, Riverside Hospitals.",
                            "You print the label.",
                            "SR-3: Scan wristbands");
            assertThat(links(view.offers))
                    .contains("safety/SR-3/hazards/HZ-5/accept", "safety/SR-3/hazards/HZ-5/refuse");
        }

        @Test
        void says_what_would_fill_it() {
            var view = inbox(List.of(), List.of());
            assertThat(view.offers.getElement().getTextRecursively()).contains("Nothing waits for your answer.");
            assertThat(view.outside.getElement().getTextRecursively())
                    .contains("No answer from outside is waited for.");
        }

        @Test
        void shows_what_went_outside_and_leads_to_the_record_of_the_answer() {
            var view = inbox(List.of(), List.of(card(SUPPLIER, "safety@northwind.test")));
            assertThat(view.outside.getElement().getTextRecursively())
                    .contains(
                            "Helen Marsh offers it to Product safety of Northwind Records. To reach them:"
                                    + " safety@northwind.test.",
                            "It is ours until they have accepted.");
            assertThat(links(view.outside))
                    .contains("safety/SR-3/hazards/HZ-5/outside-answer")
                    .doesNotContain("safety/SR-3/hazards/HZ-5/accept");
        }

        private TransfersView inbox(List<TransferInbox.Card> mine, List<TransferInbox.Card> outside) {
            var queries =
                    new Answers().to(TransferInbox.Mine.class, _ -> mine).to(TransferInbox.Outside.class, _ -> outside);
            var view = new TransfersView(queries, ORGANISATIONS, _ -> () -> {});
            view.refresh();
            UI.getCurrent().add(view);
            return view;
        }

        private static List<String> links(Component part) {
            return descendants(part)
                    .filter(Anchor.class::isInstance)
                    .map(link -> ((Anchor) link).getHref())
                    .toList();
        }

        private static Stream<Component> descendants(Component part) {
            return Stream.concat(Stream.of(part), part.getChildren().flatMap(each -> descendants(each)));
        }

        private static TransferInbox.Card card(Receiver to, String contact) {
            return new TransferInbox.Card(
                    WRONG_CHART,
                    REVIEW,
                    new ChangeId("CHG-3"),
                    "Scan wristbands at the bedside",
                    WORDS,
                    3,
                    to,
                    "You print the label.",
                    "Helen Marsh",
                    contact);
        }
    }

    @Nested
    class the_review {

        @Test
        void leads_an_officer_to_the_offer_and_nobody_else() {
            var open = Reviews.hazard(null, null);
            assertThat(actions(open, true)).contains("Hand it over");
            assertThat(actions(open, false)).contains("Assess initial risk").doesNotContain("Hand it over");
        }

        @Test
        void leads_to_the_record_of_an_answer_from_outside() {
            assertThat(actions(offeredOutside(), false)).contains("Record their answer", "Take the offer back");
            assertThat(actions(offered(), false)).doesNotContain("Record their answer");
        }

        private static String actions(ReviewPage.Hazard hazard, boolean officer) {
            return new HazardPart(REVIEW, hazard, new Reviews.NoFiles(), true, officer)
                    .getElement()
                    .getTextRecursively();
        }
    }
}
