package org.eprbridge.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.SCOPE;
import static org.eprbridge.safety.ReviewPasts.WORKSHOP;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.security.Proofs;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@DisplayName("Signing at the very moment in which somebody edits, on the real log")
class SigningWhileSomebodyEditsTest {

    final String number = UUID.randomUUID().toString().substring(0, 8);
    final ReviewId review = new ReviewId("SR-" + number);
    final HazardId hazard = new HazardId("HZ-" + number);

    @Autowired
    CommandsAs commands;

    @Autowired
    SafetyRecords records;

    @Autowired
    EventLog log;

    @RepeatedTest(25)
    void never_ends_with_a_signature_under_something_else() throws Exception {
        readyToSign();
        var read = new RecordId(now());
        var together = new CyclicBarrier(2);

        var signing = CompletableFuture.runAsync(() -> {
            meet(together);
            Proofs.of(CSO.person(), Instant.MAX).showing(() -> attempt(CSO, new SignOff(review, "Safe.", read)));
        });
        var editing = CompletableFuture.runAsync(() -> {
            meet(together);
            attempt(ANALYST, assessed(Phase.RESIDUAL, Likelihood.MEDIUM));
        });
        CompletableFuture.allOf(signing, editing).get();

        var story = log.history(review.value());
        assertThat(now()).as("the edit was made").isNotEqualTo(read.value());
        story.stream()
                .filter(it -> it.event() instanceof SafetyReviewSigned)
                .forEach(signature -> mustHaveGoneStale(story, signature));
    }

    /** Signed was what was read, and the edit that came after has taken the signature away. */
    private void mustHaveGoneStale(List<Recorded> story, Recorded signature) {
        assertThat(records.before(review, signature.position()).orElseThrow().sha256())
                .isEqualTo(((SafetyReviewSigned) signature.event()).sha256());
        assertThat(story.getLast().event()).isInstanceOf(SignOffBecameStale.class);
    }

    private void readyToSign() {
        var change = new ChangeId("CHG-" + number);
        commands.send(
                Actor.SYSTEM,
                new OpenSafetyReview(
                        review, change, "Title", "Concern", Set.of(new IdeaId("IDEA-1")), Set.of(NURSE.person())));
        commands.send(ANALYST, new DescribeScope(review, SCOPE));
        commands.send(CSO, new ChoosePath(review, ReviewPath.FULL, "Doses are touched."));
        commands.send(ANALYST, new RecordWorkshop(review, heldToday()));
        commands.send(ANALYST, new AddHazard(review, hazard, WRONG_UNIT));
        commands.send(ANALYST, assessed(Phase.INITIAL, Likelihood.LOW));
        commands.send(ANALYST, assessed(Phase.RESIDUAL, Likelihood.VERY_LOW));
    }

    private static Workshop heldToday() {
        return new Workshop(LocalDate.now(WorkingDays.LONDON), WORKSHOP.attendees(), WORKSHOP.summary());
    }

    private AssessHazard assessed(Phase phase, Likelihood likelihood) {
        return new AssessHazard(
                review, hazard, phase, likelihood, Harm.NEGLIGIBLE, Patients.ONE, "Tested.", "It cannot.", "");
    }

    private String now() {
        return records.now(review).orElseThrow().sha256();
    }

    private void attempt(Actor who, Object order) {
        try {
            commands.send(who, order);
        } catch (Refused sooner) {
            assertThat(sooner.type()).isEqualTo("record-changed-meanwhile");
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
