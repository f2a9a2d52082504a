package org.eprbridge.ideas.projection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eprbridge.ideas.IdeaEvent.ChangeFollowed;
import org.eprbridge.ideas.IdeaEvent.DeclineAppealed;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaDeclined;
import org.eprbridge.ideas.IdeaEvent.IdeaFollowed;
import org.eprbridge.ideas.IdeaEvent.IdeaJoined;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaReferred;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.ideas.IdeaEvent.IdeaReturned;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeaTakenUp;
import org.eprbridge.ideas.IdeaEvent.IdeaUnfollowed;
import org.eprbridge.ideas.IdeaEvent.IdeaWithdrawn;
import org.eprbridge.ideas.IdeaEvent.IdeasToldApart;
import org.eprbridge.ideas.IdeaEvent.JoinUndone;
import org.eprbridge.ideas.IdeaEvent.JoinedIdeaLeft;
import org.eprbridge.ideas.IdeaEvent.RedirectConfirmed;
import org.eprbridge.ideas.IdeaEvent.RedirectRefuted;
import org.eprbridge.ideas.IdeaEvent.SubmitterAnswered;
import org.eprbridge.ideas.IdeaEvent.SubmitterAsked;
import org.eprbridge.ideas.IdeaEvent.SupportWithdrawn;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.ideas.projection.IdeaStory.Fact;
import org.eprbridge.kernel.Role;

/** Every event as a sentence that anybody understands. */
final class IdeaSentences {

    /** Stands for the name, which is looked up when somebody reads the sentence. */
    static final String WHO = "{who}";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private IdeaSentences() {}

    /** For example "{who} accepted this idea." */
    static String sentence(Fact fact) {
        return switch (fact.event()) {
            case IdeaSubmitted ignored -> WHO + " shared this idea.";
            case IdeaWithdrawn ignored -> WHO + " took this idea back.";
            case IdeaSupported ignored -> WHO + " meets the same problem.";
            case SupportWithdrawn ignored -> WHO + " no longer counts as meeting the same problem.";
            case IdeaFollowed ignored -> WHO + " wants to hear of this idea.";
            case IdeaUnfollowed ignored -> WHO + " has heard enough of this idea.";
            case IdeaCommented e ->
                e.visibility() == Visibility.INTERNAL ? WHO + " commented internally." : WHO + " commented.";
            case IdeaTakenUp ignored -> WHO + " is looking at this idea.";
            case SubmitterAsked ignored -> WHO + " asked the sender a question.";
            case SubmitterAnswered ignored -> WHO + " answered the question.";
            case IdeaRedirected ignored -> WHO + " pointed to something that the EPR can already do.";
            case RedirectConfirmed ignored -> WHO + " said that this solved it.";
            case RedirectRefuted ignored -> WHO + " said that this did not solve it.";
            case IdeaAccepted ignored -> WHO + " accepted this idea.";
            case IdeaReferred e -> WHO + " referred this idea to " + name(e.to()) + ".";
            case IdeaParked e -> parked(e, fact);
            case IdeaJoined e -> WHO + " joined this idea with " + e.into() + ", where it goes on.";
            case IdeaAbsorbed e -> WHO + " joined " + e.joined() + ", “" + e.title() + "”, with this idea.";
            case JoinUndone e -> WHO + " took the joining with " + e.from() + " back.";
            case JoinedIdeaLeft e -> WHO + " parted " + e.left() + " from this idea again.";
            case IdeasToldApart e -> WHO + " looked at " + e.other() + " beside this idea: they are not the same.";
            case IdeaReturned ignored -> "This idea came back to triage on its day.";
            case IdeaDeclined ignored -> WHO + " declined this idea.";
            case DeclineAppealed ignored -> WHO + " asked for another pair of eyes.";
            case IdeaReopened ignored -> WHO + " took the decision back.";
            case ChangeFollowed e -> e.sentence().isBlank() ? progress(e.progress()) : e.sentence();
        };
    }

    /** What was said with it; empty when nothing was. */
    static String details(Fact fact) {
        return switch (fact.event()) {
            case IdeaSubmitted ignored -> "";
            case SupportWithdrawn ignored -> "";
            case IdeaFollowed ignored -> "";
            case IdeaUnfollowed ignored -> "";
            case IdeaTakenUp ignored -> "";
            case IdeaReturned ignored -> "";
            case IdeasToldApart ignored -> "";
            case JoinedIdeaLeft ignored -> "";
            case IdeaAbsorbed e -> cameAlong(e);
            case IdeaJoined e -> e.message();
            case JoinUndone e -> e.message();
            case ChangeFollowed ignored -> "";
            case IdeaWithdrawn e -> e.reason();
            case IdeaSupported e -> evidence(e);
            case IdeaCommented e -> e.text();
            case SubmitterAsked e -> e.question();
            case SubmitterAnswered e -> e.answer();
            case IdeaRedirected e -> e.message();
            case RedirectConfirmed e -> e.comment();
            case RedirectRefuted e -> e.comment();
            case IdeaAccepted e -> e.message();
            case IdeaReferred e -> e.message();
            case IdeaParked e -> e.message();
            case IdeaDeclined e -> e.message();
            case DeclineAppealed e -> e.reason();
            case IdeaReopened e -> e.message();
        };
    }

    /** Who follows an idea is nobody's news. */
    static boolean quiet(Fact fact) {
        return fact.event() instanceof IdeaFollowed || fact.event() instanceof IdeaUnfollowed;
    }

    static boolean internal(Fact fact) {
        return fact.event() instanceof IdeaCommented comment && comment.visibility() == Visibility.INTERNAL;
    }

    /** "IDEA-7 goes on in IDEA-12: Planned." */
    static String goesOn(IdeaState idea, IdeaState survivor) {
        return "%s goes on in %s: %s."
                .formatted(idea.id(), survivor.id(), survivor.publicStatus().words());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String name(ReferredTo to) {
        return switch (to) {
            case TRAINING -> "the training team";
            case INFRASTRUCTURE -> "the infrastructure team";
            case SUPPLIER -> "the supplier";
            case WORKING_GROUP -> "a working group";
            case ANOTHER_TRUST -> "another trust";
        };
    }

    private static String parked(IdeaParked event, Fact fact) {
        return fact.by().is(Role.SYSTEM)
                ? "This idea was put aside until %s, because no answer came.".formatted(day(event.until()))
                : "%s parked this idea until %s.".formatted(WHO, day(event.until()));
    }

    private static String progress(Progress progress) {
        return switch (progress) {
            case PLANNED -> "The digital team has planned this.";
            case BEING_BUILT -> "The digital team is building this.";
            case LIVE -> "This is live.";
            case CLOSED -> "The work on this is finished.";
            case DROPPED -> "The digital team dropped this, so it is being looked at again.";
        };
    }

    private static String cameAlong(IdeaAbsorbed event) {
        int people = event.evidence().size();
        return people == 1 ? "Its sender counts here now." : "Its " + people + " people count here now.";
    }

    private static String evidence(IdeaSupported event) {
        String numbers = "%s times a week, %s minutes each time."
                .formatted(plain(event.timesPerWeek()), plain(event.minutesEach()));
        if (event.peopleLikeMe() > 1) {
            numbers += " " + event.peopleLikeMe() + " people meet it like this.";
        }
        return event.comment().isEmpty() ? numbers : event.comment() + "\n" + numbers;
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
