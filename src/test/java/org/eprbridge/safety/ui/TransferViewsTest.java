package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WORDS;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;
import static org.eprbridge.testing.Staff.directory;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Staff.registered;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Organisation;
import org.eprbridge.people.Organisations;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.OutsideAnswer;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.TransferCommand.AcceptHazard;
import org.eprbridge.safety.TransferCommand.OfferHazard;
import org.eprbridge.safety.TransferCommand.OfferHazardOutside;
import org.eprbridge.safety.TransferCommand.RecordOutsideAnswer;
import org.eprbridge.safety.TransferCommand.RefuseHazard;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;
import org.eprbridge.safety.TransferInbox;
import org.eprbridge.safety.ui.OfferHazardView.Where;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Handing a hazard over, on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class TransferViewsTest extends BrowserlessTest {

    static final Receiver PHARMACY = new Receiver("RYY", "Pharmacy");
    static final Receiver SUPPLIER = new Receiver("Northwind Records", "Product safety");
    static final Organisations ORGANISATIONS = () -> List.of(new Organisation("RYY", "Riverside Hospitals"));
    static final Directory PEOPLE = directory(
            registered(
                    person("pharmacist", Role.DIGITAL_ANALYST).from(new Standing("Pharmacist", "", "Pharmacy", "RYY")),
                    null),
            registered(person("surgeon", Role.CCIO).from(new Standing("Surgeon", "", "Surgery", "RYY")), null),
            registered(person("nobody", Role.CLINICIAN), null));

    static final LocalDate DAY = LocalDate.of(2026, 8, 6);

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();

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
                            "Helen Marsh offers it to Product safety of Northwind Records, who are reached by"
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
    class an_offer {

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
                    .contains(
                            "Enter the name of the organisation", "Say how they are reached", "Say why it is theirs.");
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
                    Reviews.answering(
                            Reviews.page(ReviewStatus.OPEN, List.of(), Reviews.hazard(null, null)), List.of()),
                    commands,
                    PEOPLE,
                    ORGANISATIONS));
        }
    }

    @Nested
    class an_answer {

        @Test
        void takes_it_over_and_says_what_happens_now() {
            var view = shown(new AcceptHazardView(pageWith(offered()), Sent.into(sent)));
            test(view.save).click();
            assertThat(view.errors.sentences()).contains("Say what you do about it.");
            view.words.setValue("New label.");
            test(view.save).click();
            assertThat(sent).containsExactly(new AcceptHazard(REVIEW, WRONG_CHART, "New label."));
        }

        @Test
        void refuses_it_with_the_reason() {
            var view = shown(new RefuseHazardView(pageWith(offered()), Sent.into(sent)));
            test(view.save).click();
            assertThat(view.errors.sentences()).contains("Say why it is not yours.");
            assertThat(sent).isEmpty();
            view.words.setValue("The label is printed elsewhere.");
            test(view.save).click();
            assertThat(sent).containsExactly(new RefuseHazard(REVIEW, WRONG_CHART, "The label is printed elsewhere."));
        }

        @Test
        void from_outside_is_recorded_with_who_gave_it_when_and_where_it_can_be_read() {
            var view = shown(new OutsideAnswerView(pageWith(offeredOutside()), Sent.into(sent)));
            view.decision.setValue(OfferDecision.ACCEPTED);
            view.answeredBy.setValue("Head of product safety");
            view.date.setValue(DAY);
            view.reference.setValue("TCK-4711");
            view.words.setValue("New label in version 9.");
            test(view.save).click();
            assertThat(sent)
                    .containsExactly(new RecordOutsideAnswer(
                            REVIEW,
                            WRONG_CHART,
                            new OutsideAnswer(
                                    OfferDecision.ACCEPTED,
                                    "Head of product safety",
                                    DAY,
                                    "TCK-4711",
                                    "New label in version 9.")));
            assertThat(left).containsExactly("safety/SR-3");
        }

        @Test
        void from_outside_that_is_not_complete_is_not_recorded() {
            var view = shown(new OutsideAnswerView(pageWith(offeredOutside()), Sent.into(sent)));
            test(view.save).click();
            assertThat(view.errors.sentences())
                    .contains(
                            "Choose what they answered.",
                            "Say who answered for them",
                            "Enter the day on which they answered",
                            "Enter where their answer can be read",
                            "Say what they do about it");
            assertThat(view.date.isInvalid()).isTrue();
            assertThat(sent).isEmpty();
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

    private static ReviewPage.Hazard offered() {
        return after(new HazardOffered(REVIEW, WRONG_CHART, PHARMACY, "You print the label."));
    }

    private static ReviewPage.Hazard offeredOutside() {
        return after(new HazardOfferedOutside(
                REVIEW, WRONG_CHART, SUPPLIER, "safety@northwind.test", "Only you can change the label."));
    }

    private static ReviewPage.Hazard after(HazardEvent event) {
        var hazard = Reviews.hazard(null, null);
        return new ReviewPage.Hazard(
                hazard.record().after(event, Reviews.OFFICER.person()), null, null, hazard.controls());
    }

    private static Queries pageWith(ReviewPage.Hazard hazard) {
        return Reviews.answering(Reviews.page(ReviewStatus.OPEN, List.of(), hazard), List.of());
    }

    private <T extends HazardScreen> T shown(T view) {
        view.leave = left::add;
        view.open("SR-3", "HZ-5");
        UI.getCurrent().add(view);
        return view;
    }
}
