package org.eprbridge.ideas;

import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.EPR_BRIDGE;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.eprbridge.ideas.IdeaEvent.ChangeFollowed;
import org.eprbridge.ideas.IdeaEvent.DeclineAppealed;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.ideas.IdeaEvent.IdeaDeclined;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaReferred;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.IdeaTakenUp;
import org.eprbridge.ideas.IdeaEvent.IdeaWithdrawn;
import org.eprbridge.ideas.IdeaEvent.RedirectConfirmed;
import org.eprbridge.ideas.IdeaEvent.RedirectRefuted;
import org.eprbridge.ideas.IdeaEvent.SubmitterAnswered;
import org.eprbridge.ideas.IdeaEvent.SubmitterAsked;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.jspecify.annotations.Nullable;

/** Histories to start a story from. The nurse has the idea; the CCIO triages it, unless it is said otherwise. */
public final class IdeaPasts {

    public static final IdeaId IDEA = new IdeaId("IDEA-7");
    public static final FeatureId ORDER_SETS = new FeatureId("FEAT-12");
    public static final ChangeId CHANGE = new ChangeId("CHG-3");
    public static final LocalDate PARKED_UNTIL = LocalDate.of(2026, 10, 1);
    public static final IdeaText FLUID_CHART = new IdeaText(
            "One fluid chart for the whole ward",
            "I type the same numbers twice.",
            "One chart that adds up by itself.",
            "Observations",
            "All ward nurses",
            20,
            3,
            "Paper");

    private IdeaPasts() {}

    public static List<EventMessage<Object>> sent() {
        return List.of(did(NURSE, new IdeaSubmitted(IDEA, NURSE.person(), NURSE.standing(), FLUID_CHART)));
    }

    public static List<EventMessage<Object>> takenUp() {
        return and(sent(), did(CCIO, new IdeaTakenUp(IDEA)));
    }

    public static List<EventMessage<Object>> asked() {
        return and(sent(), did(CCIO, new SubmitterAsked(IDEA, "Which ward is it?")));
    }

    public static List<EventMessage<Object>> answered() {
        return and(asked(), did(NURSE, new SubmitterAnswered(IDEA, "Ward 7.")));
    }

    public static List<EventMessage<Object>> unanswered() {
        return and(asked(), did(EPR_BRIDGE, new IdeaParked(IDEA, PARKED_UNTIL, "We have not heard from you.")));
    }

    public static List<EventMessage<Object>> redirected() {
        return and(sent(), did(CCIO, new IdeaRedirected(IDEA, ORDER_SETS, "Try this.")));
    }

    public static List<EventMessage<Object>> solved() {
        return and(redirected(), did(NURSE, new RedirectConfirmed(IDEA, ORDER_SETS, "Thank you!")));
    }

    public static List<EventMessage<Object>> refuted() {
        return and(redirected(), did(NURSE, new RedirectRefuted(IDEA, ORDER_SETS, "It cannot add up.")));
    }

    public static List<EventMessage<Object>> accepted() {
        return and(sent(), did(CCIO, acceptance(null)));
    }

    public static List<EventMessage<Object>> acceptedFor(ChangeId change) {
        return and(sent(), did(CCIO, acceptance(change)));
    }

    public static List<EventMessage<Object>> following(Progress progress) {
        return and(
                accepted(),
                did(EPR_BRIDGE, new ChangeFollowed(IDEA, CHANGE, Progress.PLANNED, "It is planned.")),
                did(EPR_BRIDGE, new ChangeFollowed(IDEA, CHANGE, progress, "It has moved.")));
    }

    public static List<EventMessage<Object>> reopened() {
        return and(acceptedFor(CHANGE), did(CCIO, new IdeaReopened(IDEA, "That was too quick.", CHANGE)));
    }

    public static List<EventMessage<Object>> referred() {
        return and(sent(), did(CCIO, new IdeaReferred(IDEA, ReferredTo.TRAINING, "Training will call you.")));
    }

    public static List<EventMessage<Object>> parked() {
        return and(sent(), did(CCIO, new IdeaParked(IDEA, PARKED_UNTIL, "After the upgrade.")));
    }

    public static List<EventMessage<Object>> declined() {
        return and(sent(), did(CCIO, new IdeaDeclined(IDEA, DeclineReason.NOT_POSSIBLE, "It cannot be done.")));
    }

    public static List<EventMessage<Object>> appealed() {
        return and(declined(), did(NURSE, new DeclineAppealed(IDEA, "Other trusts do it.")));
    }

    public static List<EventMessage<Object>> declinedAgainByTheDeputy() {
        return and(appealed(), did(DEPUTY, new IdeaDeclined(IDEA, DeclineReason.NOT_POSSIBLE, "Still not.")));
    }

    public static List<EventMessage<Object>> withdrawn() {
        return and(sent(), did(NURSE, new IdeaWithdrawn(IDEA, "I found another way.")));
    }

    @SafeVarargs
    public static List<EventMessage<Object>> and(List<EventMessage<Object>> past, EventMessage<Object>... more) {
        var longer = new ArrayList<>(past);
        longer.addAll(List.of(more));
        return List.copyOf(longer);
    }

    private static IdeaAccepted acceptance(@Nullable ChangeId change) {
        return new IdeaAccepted(IDEA, FLUID_CHART.title(), NURSE.person(), "We will build it.", change);
    }
}
