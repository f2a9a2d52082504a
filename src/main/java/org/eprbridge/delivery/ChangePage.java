package org.eprbridge.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.jspecify.annotations.Nullable;

/** One change in full, folded from its own events. */
public interface ChangePage {

    @AllowedFor
    record Of(ChangeId change) implements Query<Optional<View>> {}

    /**
     * @param review the safety review; null before there is one
     * @param moves where it may go now, and what stands in the way of the others
     */
    record View(
            ChangeId change,
            String title,
            Stage stage,
            @Nullable PersonId owner,
            String ownerName,
            @Nullable Size size,
            SafetyState safety,
            String safetyWords,
            @Nullable ReviewId review,
            String blockedReason,
            List<AnsweredIdea> ideas,
            Instant openedAt,
            Instant stageSince,
            List<Move> moves,
            List<Entry> timeline,
            Safeguards safeguards) {}

    /**
     * What stands between this change and harm beside its review.
     *
     * @param screening the last answer to the safety question; null while there is none
     * @param audit a decision that waits for somebody to look again; null when none does
     * @param watchedUntil the last day of the watch; null before it went live
     * @param rollback why it must be taken back; null when it need not
     */
    record Safeguards(
            @Nullable Screening screening,
            @Nullable Audit audit,
            @Nullable Rollback rollback,
            @Nullable LocalDate watchedUntil) {

        public static final Safeguards NONE = new Safeguards(null, null, null, null);
    }

    /**
     * @param number which of the change's decisions it is
     * @param refusal why the asking person may not look again at it, as a sentence; empty when they may
     */
    record Audit(int number, String refusal) {}

    /** @param sentence what happened, for example that the signature was withdrawn */
    record Rollback(RollbackCause cause, String sentence, String reason, Instant since) {}

    /**
     * An answer to the safety question.
     *
     * @param version of the questions; 0 when nobody went through them
     */
    record Screening(
            boolean impact, String who, Role role, Instant at, String reason, int version, List<Answer> answers) {}

    /** @param question as it was asked */
    record Answer(ScreeningTopic topic, String question, boolean yes, String why) {}

    /** @param joined ideas about the same problem that go on in this one */
    record AnsweredIdea(IdeaId idea, String title, List<IdeaId> joined) {}

    /** @param refusal why it may not go there, as a sentence; empty when it may */
    record Move(Stage to, String refusal) {}

    record Entry(Instant at, String event, PersonId person, String who, Role role, String sentence, String details) {}
}
