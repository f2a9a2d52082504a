package org.eprbridge.ideas.web;

import static org.eprbridge.platform.web.Bodies.reference;

import java.time.LocalDate;
import java.util.Map;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.web.Bodies;
import org.jspecify.annotations.Nullable;

/** What programs send. Every field may be missing; what that means is for the commands to say. */
final class IdeaBodies {

    private IdeaBodies() {}

    record NewIdea(
            @Nullable String clientId,
            @Nullable String title,
            @Nullable String problem,
            @Nullable String wish,
            @Nullable String area,
            @Nullable String affected,
            @Nullable Double timesPerWeek,
            @Nullable Double minutesEach,
            @Nullable String workaround) {

        IdeaText text() {
            return new IdeaText(
                    title,
                    problem,
                    wish,
                    area,
                    affected,
                    timesPerWeek == null ? 0 : timesPerWeek,
                    minutesEach == null ? 0 : minutesEach,
                    workaround);
        }
    }

    /** @param peopleLikeMe the supporter among them; left out, it is the supporter alone */
    record Support(
            @Nullable Double timesPerWeek,
            @Nullable Double minutesEach,
            @Nullable Integer peopleLikeMe,
            @Nullable String comment) {}

    /** @param clientId makes sure that a retry does not say it twice; may be left out */
    record Comment(
            @Nullable String clientId,
            @Nullable String text,
            @Nullable Visibility visibility) {}

    record Joining(@Nullable String into, @Nullable String message) {

        IdeaId intoIdea() {
            return reference("into", Bodies.orEmpty(into), IdeaId::new);
        }
    }

    record Apart(@Nullable String other) {

        IdeaId otherIdea() {
            return reference("other", Bodies.orEmpty(other), IdeaId::new);
        }
    }

    record Question(@Nullable String question) {}

    record Answer(@Nullable String answer) {}

    record Redirect(@Nullable String featureId, @Nullable String message) {

        FeatureId feature() {
            return reference("featureId", Bodies.orEmpty(featureId), FeatureId::new);
        }
    }

    record Confirmation(@Nullable Boolean solved, @Nullable String comment) {

        boolean itSolvedIt() {
            if (solved == null) {
                throw new Misshapen("solved", "Say true or false.");
            }
            return solved;
        }
    }

    record Acceptance(@Nullable String message, @Nullable String changeId) {

        @Nullable
        ChangeId change() {
            return changeId == null || changeId.isBlank() ? null : reference("changeId", changeId, ChangeId::new);
        }
    }

    record Referral(@Nullable ReferredTo to, @Nullable String message) {}

    record Parking(@Nullable LocalDate until, @Nullable String message) {}

    record Decline(
            @Nullable DeclineReason reasonCode, @Nullable String message) {}

    record Reason(@Nullable String reason) {}

    record Message(@Nullable String message) {}

    record DraftAnswers(@Nullable Map<String, String> answers) {

        Map<String, String> orEmpty() {
            return answers == null ? Map.of() : answers;
        }
    }
}
