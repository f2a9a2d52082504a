package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TABLES;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Staff.directory;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Staff.registered;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Organisation;
import org.eprbridge.people.Organisations;
import org.eprbridge.safety.AnsweredOtherwise;
import org.eprbridge.safety.HazardCommand.ReopenHazard;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.HazardRecord.Outside;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.NotOffered;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.OutsideAnswer;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReceiverIsHere;
import org.eprbridge.safety.TransferCommand.AcceptHazard;
import org.eprbridge.safety.TransferCommand.OfferHazardOutside;
import org.eprbridge.safety.TransferCommand.RecordOutsideAnswer;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;
import org.eprbridge.safety.TransferEvent.OutsideAnswerRecorded;
import org.eprbridge.safety.TransferNotAnswered;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Handing a hazard over to somebody who has no account here")
class HandingHazardsOutsideTest {

    static final Receiver SUPPLIER = new Receiver("Northwind Records", "Product safety");
    static final String CONTACT = "safety@northwind.test";
    static final String REASON = "Only you can change the label.";
    static final Actor SURGEON = person("surgeon", Role.CCIO).from(new Standing("Surgeon", "", "Surgery", "RYY"));
    static final Organisations ORGANISATIONS = () -> List.of(new Organisation("RYY", "Riverside Hospitals"));
    static final OfferHazardOutside OFFER = new OfferHazardOutside(REVIEW, HAZARD, SUPPLIER, CONTACT, REASON);

    final AggregateTestFixture<SafetyReview> story = Stories.of(
            SafetyReview.class, directory(registered(CSO, null), registered(SURGEON, null)), ORGANISATIONS, TABLES);

    static List<Object> offered() {
        return then(ready(), did(CSO, new HazardOfferedOutside(REVIEW, HAZARD, SUPPLIER, CONTACT, REASON)));
    }

    static OutsideAnswer answer(OfferDecision decision) {
        return new OutsideAnswer(
                decision, "Head of product safety", LocalDate.of(2026, 8, 6), "TCK-4711", "New label in version 9.");
    }

    static List<Object> answered(OfferDecision decision) {
        return then(offered(), did(ANALYST, new OutsideAnswerRecorded(REVIEW, HAZARD, answer(decision))));
    }

    @Nested
    class an_offer {

        @Test
        void names_them_and_says_how_they_are_reached() {
            story.given(ready())
                    .when(OFFER, by(CSO))
                    .expectEvents(new HazardOfferedOutside(REVIEW, HAZARD, SUPPLIER, CONTACT, REASON));
        }

        @ParameterizedTest
        @CsvSource({"RYY,Surgery", "ryy,''", "riverside hospitals,Surgery"})
        void is_not_made_to_people_who_can_answer_here(String organisation, String team) {
            var here = new Receiver(organisation, team);
            story.given(ready())
                    .when(new OfferHazardOutside(REVIEW, HAZARD, here, CONTACT, REASON), by(CSO))
                    .expectException(ReceiverIsHere.class)
                    .expectNoEvents();
            assertThat(new ReceiverIsHere(here).sentence(TELLING)).contains("can answer here themselves");
        }

        @Test
        void goes_to_a_team_of_ours_that_has_nobody_here() {
            var porters = new Receiver("Riverside Hospitals", "Porters");
            story.given(ready())
                    .when(new OfferHazardOutside(REVIEW, HAZARD, porters, CONTACT, REASON), by(CSO))
                    .expectEvents(new HazardOfferedOutside(REVIEW, HAZARD, porters, CONTACT, REASON));
        }

        @Test
        void says_all_that_is_missing_at_once() {
            assertThatThrownBy(() -> new OfferHazardOutside(REVIEW, HAZARD, new Receiver(" ", ""), "", ""))
                    .isInstanceOfSatisfying(
                            Misshapen.class,
                            it -> assertThat(it.problems())
                                    .extracting(Misshapen.Problem::field)
                                    .containsExactly("organisation", "contact", "reason"));
        }

        @Test
        void leaves_the_hazard_with_us_and_in_the_way_of_a_signature() {
            var review = ReviewsInTests.of(offered());
            assertThat(review.hazard(HAZARD).status()).isEqualTo(HazardStatus.OFFERED);
            assertThat(review.inTheWayOfAnySignature()).singleElement().isInstanceOf(TransferNotAnswered.class);
        }

        @Test
        void is_taken_back() {
            story.given(offered())
                    .when(new ReopenHazard(REVIEW, HAZARD, "They never answered."), by(CSO))
                    .expectEvents(new HazardReopened(REVIEW, HAZARD, "They never answered."));
        }
    }

    @Nested
    class an_answer {

        @ParameterizedTest
        @EnumSource
        void is_recorded_by_one_of_us(OfferDecision decision) {
            story.given(offered())
                    .when(new RecordOutsideAnswer(REVIEW, HAZARD, answer(decision)), by(ANALYST))
                    .expectEvents(new OutsideAnswerRecorded(REVIEW, HAZARD, answer(decision)));
        }

        @Test
        void makes_it_theirs_when_they_accept() {
            var review = ReviewsInTests.of(answered(OfferDecision.ACCEPTED));
            var hazard = review.hazard(HAZARD);
            assertThat(hazard.status()).isEqualTo(HazardStatus.TRANSFERRED);
            assertThat(hazard.transfer()).satisfies(transfer -> {
                assertThat(transfer.to()).isEqualTo(SUPPLIER);
                assertThat(transfer.outside()).isEqualTo(new Outside(CONTACT, answer(OfferDecision.ACCEPTED)));
            });
            assertThat(review.inTheWayOfAnySignature()).isEmpty();
        }

        @Test
        void leaves_it_ours_and_open_when_they_refuse() {
            var hazard = ReviewsInTests.of(answered(OfferDecision.REFUSED)).hazard(HAZARD);
            assertThat(hazard.status()).isEqualTo(HazardStatus.OPEN);
            assertThat(hazard.transfer()).isNull();
            assertThat(hazard.statusReason()).isEqualTo("New label in version 9.");
        }

        @Test
        void is_not_recorded_before_it_is_given() {
            var tomorrow = new OutsideAnswer(
                    OfferDecision.ACCEPTED, "Head of product safety", LocalDate.of(2026, 8, 7), "TCK-4711", "Yes.");
            story.given(offered())
                    .when(new RecordOutsideAnswer(REVIEW, HAZARD, tomorrow), by(ANALYST))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void is_given_once() {
            story.given(answered(OfferDecision.ACCEPTED))
                    .when(new RecordOutsideAnswer(REVIEW, HAZARD, answer(OfferDecision.REFUSED)), by(ANALYST))
                    .expectException(NotOffered.class)
                    .expectNoEvents();
        }

        @Test
        void is_not_given_here_by_anybody_in_their_name() {
            story.given(offered())
                    .when(new AcceptHazard(REVIEW, HAZARD, "We do."), by(SURGEON))
                    .expectException(AnsweredOtherwise.class)
                    .expectNoEvents();
            assertThat(new AnsweredOtherwise("HZ-1 (Wrong unit)", SUPPLIER, true).sentence(TELLING))
                    .endsWith("who have no account here. Record what they answered.");
        }

        @Test
        void is_not_recorded_for_people_who_answer_here() {
            story.given(then(ready(), did(CSO, new HazardOffered(REVIEW, HAZARD, new Receiver("RYY", ""), REASON))))
                    .when(new RecordOutsideAnswer(REVIEW, HAZARD, answer(OfferDecision.ACCEPTED)), by(ANALYST))
                    .expectException(AnsweredOtherwise.class)
                    .expectNoEvents();
            assertThat(new AnsweredOtherwise("HZ-1 (Wrong unit)", new Receiver("RYY", ""), false).sentence(TELLING))
                    .contains("who answer here themselves");
        }

        @Test
        @SuppressWarnings("NullAway") // a program may leave out anything
        void says_all_that_is_missing_at_once() {
            var empty = new OutsideAnswer(null, "", null, "", " ");
            assertThatThrownBy(() -> new RecordOutsideAnswer(REVIEW, HAZARD, empty))
                    .isInstanceOfSatisfying(
                            Misshapen.class,
                            it -> assertThat(it.problems())
                                    .extracting(Misshapen.Problem::field)
                                    .containsExactly("decision", "answeredBy", "date", "reference", "words"));
        }

        @Test
        void is_told_with_who_gave_it_when_and_where_it_can_be_read() {
            assertThat(TransferSentences.sentence(
                            new OutsideAnswerRecorded(REVIEW, HAZARD, answer(OfferDecision.REFUSED))))
                    .isEqualTo(" recorded that hazard HZ-1 is not taken over, by word of Head of product safety"
                            + " on 6 August 2026 (TCK-4711).");
        }
    }
}
