package org.eprbridge.safety.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.CONCERN;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Standing;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.OutsideAnswer;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;
import org.eprbridge.safety.TransferEvent.HazardRefused;
import org.eprbridge.safety.TransferEvent.OutsideAnswerRecorded;
import org.eprbridge.safety.TransferInbox;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Hazards that were offered to us")
class ListingTransfersTest {

    static final Actor PHARMACIST = ANALYST.from(new Standing("Pharmacist", "", "Pharmacy", "RYY"));
    static final Actor SURGEON = ANALYST.from(new Standing("Surgeon", "", "Surgery", "RYY"));

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("transfers");
    final HazardListProjection projection = new HazardListProjection(mongo);
    final ListsTransfers lists = new ListsTransfers(mongo, DIRECTORY);

    @BeforeEach
    void a_hazard_is_offered_to_pharmacy() {
        projection.forgetEverything();
        projection.on(new SafetyReviewOpened(REVIEW, CHANGE, TITLE, CONCERN, Set.of(), Set.of()));
        projection.on(new HazardAdded(REVIEW, HAZARD, WRONG_UNIT), ANALYST, NOW, 1);
        projection.on(
                new HazardOffered(REVIEW, HAZARD, new Receiver("RYY", "Pharmacy"), "You print the label."),
                CSO,
                NOW,
                2);
    }

    @Test
    void wait_with_the_reason_and_who_offers_them() {
        assertThat(lists.answer(new TransferInbox.Outside())).isEmpty();
        assertThat(waitingFor(PHARMACIST)).singleElement().satisfies(card -> {
            assertThat(card.hazard()).isEqualTo(HAZARD);
            assertThat(card.reason()).isEqualTo("You print the label.");
            assertThat(card.by()).isEqualTo(DIRECTORY.nameOf(CSO.person()));
        });
    }

    @Test
    void do_not_wait_for_another_division_nor_for_who_offers_them() {
        assertThat(waitingFor(SURGEON)).isEmpty();
        assertThat(waitingFor(CSO.from(PHARMACIST.standing()))).isEmpty();
    }

    @Test
    void wait_no_longer_once_they_are_answered() {
        projection.on(new HazardRefused(REVIEW, HAZARD, "Not ours."), PHARMACIST, NOW, 3);
        assertThat(waitingFor(PHARMACIST)).isEmpty();
    }

    @Test
    void are_not_ours_to_answer_when_they_went_outside_and_wait_there_for_whoever_records_the_answer() {
        projection.on(new HazardReopened(REVIEW, HAZARD, "Not them."), CSO, NOW, 3);
        var named = new Receiver("RYY", "Pharmacy");
        projection.on(new HazardOfferedOutside(REVIEW, HAZARD, named, "desk@example.test", "Your label."), CSO, NOW, 4);
        assertThat(waitingFor(PHARMACIST)).isEmpty();
        assertThat(lists.answer(new TransferInbox.Outside())).singleElement().satisfies(card -> {
            assertThat(card.contact()).isEqualTo("desk@example.test");
            assertThat(card.to()).isEqualTo(named);
        });

        var answer = new OutsideAnswer(
                OfferDecision.ACCEPTED, "Head of safety", LocalDate.of(2026, 8, 5), "TCK-7", "New label.");
        projection.on(new OutsideAnswerRecorded(REVIEW, HAZARD, answer), ANALYST, NOW, 5);
        assertThat(lists.answer(new TransferInbox.Outside())).isEmpty();
    }

    private List<TransferInbox.Card> waitingFor(Actor person) {
        return lists.answer(new TransferInbox.Mine(), person);
    }
}
