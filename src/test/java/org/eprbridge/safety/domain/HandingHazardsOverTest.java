package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TABLES_IN_USE;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Staff.directory;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Staff.registered;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.safety.HazardCommand.EditHazard;
import org.eprbridge.safety.HazardCommand.ReopenHazard;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.HazardIsNotOpen;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.NobodyToReceive;
import org.eprbridge.safety.NotOffered;
import org.eprbridge.safety.NotTheReceiver;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.TransferCommand.AcceptHazard;
import org.eprbridge.safety.TransferCommand.OfferHazard;
import org.eprbridge.safety.TransferCommand.RefuseHazard;
import org.eprbridge.safety.TransferEvent.HazardAccepted;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardRefused;
import org.eprbridge.safety.TransferNotAnswered;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Handing a hazard over to others")
class HandingHazardsOverTest {

    static final Receiver PHARMACY = new Receiver("RYY", "Pharmacy");
    static final Actor OFFICER = CSO.from(new Standing("", "", "Medicine", "RXX"));
    static final Actor PHARMACIST =
            person("pharmacist", Role.DIGITAL_ANALYST).from(new Standing("Pharmacist", "", "Pharmacy", "RYY"));
    static final Actor SURGEON = person("surgeon", Role.CCIO).from(new Standing("Surgeon", "", "Surgery", "RYY"));
    static final String REASON = "Only you can change the label.";

    final AggregateTestFixture<SafetyReview> story = Stories.of(
            SafetyReview.class,
            directory(registered(OFFICER, null), registered(PHARMACIST, null), registered(SURGEON, null)),
            TABLES_IN_USE);

    static List<Object> offered() {
        return then(ready(), did(OFFICER, new HazardOffered(REVIEW, HAZARD, PHARMACY, REASON)));
    }

    static List<Object> accepted() {
        return then(offered(), did(PHARMACIST, new HazardAccepted(REVIEW, HAZARD, "New label.")));
    }

    @Nested
    class an_offer {

        @Test
        void goes_to_those_who_can_do_something() {
            story.given(ready())
                    .when(new OfferHazard(REVIEW, HAZARD, PHARMACY, REASON), by(OFFICER))
                    .expectEvents(new HazardOffered(REVIEW, HAZARD, PHARMACY, REASON));
        }

        @Test
        void goes_nowhere_where_nobody_can_answer() {
            var nowhere = new Receiver("RZZ", "");
            story.given(ready())
                    .when(new OfferHazard(REVIEW, HAZARD, nowhere, REASON), by(OFFICER))
                    .expectException(NobodyToReceive.class)
                    .expectNoEvents();
            assertThat(new NobodyToReceive(nowhere).sentence(TELLING)).contains("at RZZ");
        }

        @Test
        void is_not_made_to_oneself() {
            story.given(ready())
                    .when(new OfferHazard(REVIEW, HAZARD, new Receiver("RXX", "Medicine"), REASON), by(OFFICER))
                    .expectException(NobodyToReceive.class)
                    .expectNoEvents();
        }

        @Test
        void stands_in_the_way_of_a_signature_until_it_is_answered() {
            assertThat(ReviewsInTests.of(offered()).inTheWayOfAnySignature())
                    .singleElement()
                    .isInstanceOf(TransferNotAnswered.class);
            assertThat(new TransferNotAnswered(ReviewsInTests.of(offered()).hazard(HAZARD), PHARMACY).sentence(TELLING))
                    .startsWith("Hazard HZ-1 (Wrong unit) was offered to Pharmacy of RYY and nobody has answered.");
            assertThat(ReviewsInTests.of(accepted()).inTheWayOfAnySignature()).isEmpty();
        }

        @Test
        void is_taken_back() {
            story.given(offered())
                    .when(new ReopenHazard(REVIEW, HAZARD, "We do it ourselves."), by(OFFICER))
                    .expectEvents(new HazardReopened(REVIEW, HAZARD, "We do it ourselves."));
        }

        @Test
        void leaves_the_hazard_as_it_is_meanwhile() {
            story.given(offered())
                    .when(new EditHazard(REVIEW, HAZARD, WRONG_UNIT), by(OFFICER))
                    .expectException(HazardIsNotOpen.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class an_answer {

        @Test
        void takes_the_hazard_over() {
            story.given(offered())
                    .when(new AcceptHazard(REVIEW, HAZARD, "New label."), by(PHARMACIST))
                    .expectEvents(new HazardAccepted(REVIEW, HAZARD, "New label."));
            assertThat(ReviewsInTests.of(accepted()).hazard(HAZARD).status()).isEqualTo(HazardStatus.TRANSFERRED);
        }

        @Test
        void or_sends_it_back() {
            var refused = new HazardRefused(REVIEW, HAZARD, "Not ours.");
            story.given(offered())
                    .when(new RefuseHazard(REVIEW, HAZARD, "Not ours."), by(PHARMACIST))
                    .expectEvents(refused);
            var hazard =
                    ReviewsInTests.of(then(offered(), did(PHARMACIST, refused))).hazard(HAZARD);
            assertThat(hazard.status()).isEqualTo(HazardStatus.OPEN);
            assertThat(hazard.statusReason()).isEqualTo("Not ours.");
            assertThat(hazard.transfer()).isNull();
        }

        @Test
        void is_not_given_by_another_division() {
            story.given(offered())
                    .when(new AcceptHazard(REVIEW, HAZARD, "New label."), by(SURGEON))
                    .expectException(NotTheReceiver.class)
                    .expectNoEvents();
            assertThat(new NotTheReceiver("HZ-1 (Wrong unit)", PHARMACY).kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
            assertThat(new NotTheReceiver("HZ-1 (Wrong unit)", PHARMACY).sentence(TELLING))
                    .contains("was offered to Pharmacy of RYY");
        }

        @Test
        void is_not_given_by_who_offered_it() {
            story.given(then(
                            ready(),
                            did(PHARMACIST, new HazardOffered(REVIEW, HAZARD, new Receiver("RYY", ""), REASON))))
                    .when(new RefuseHazard(REVIEW, HAZARD, "Not ours."), by(PHARMACIST))
                    .expectException(NotTheReceiver.class)
                    .expectNoEvents();
        }

        @Test
        void needs_an_offer() {
            story.given(accepted())
                    .when(new RefuseHazard(REVIEW, HAZARD, "Not ours."), by(PHARMACIST))
                    .expectException(NotOffered.class)
                    .expectNoEvents();
            assertThat(new NotOffered("HZ-1 (Wrong unit)").sentence(TELLING))
                    .isEqualTo("Hazard HZ-1 (Wrong unit) is not offered to anybody.");
        }
    }
}
