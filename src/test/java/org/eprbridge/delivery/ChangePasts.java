package org.eprbridge.delivery;

import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.CLOSED;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.delivery.Stage.READY;
import static org.eprbridge.delivery.Stage.READY_TO_RELEASE;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Stories.did;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;

/** Histories of a change to start a story from. */
public final class ChangePasts {

    public static final ChangeId CHANGE = new ChangeId("CHG-3");
    public static final ReviewId REVIEW = new ReviewId("SR-3");
    public static final IdeaId IDEA = new IdeaId("IDEA-7");
    public static final IdeaId SECOND_IDEA = new IdeaId("IDEA-8");
    public static final String TITLE = "Fluid chart in one click";

    public static final Acceptance ACCEPTED = new Acceptance(IDEA, 2, NURSE.person(), CCIO.person());
    public static final Acceptance ALSO_ACCEPTED = new Acceptance(SECOND_IDEA, 4, DOCTOR.person(), CCIO.person());

    /** Draws no decision for audit. */
    public static final AuditSample NO_AUDIT = new AuditSample(0, "seed");

    /** Watches nothing. */
    public static final WatchPeriod NO_WATCH = new WatchPeriod(0);

    private static final List<Stage> WAY = List.of(PROPOSED, READY, BUILDING, TESTING, READY_TO_RELEASE, LIVE, CLOSED);

    private ChangePasts() {}

    public static List<Object> proposed() {
        return List.of(
                byTheHouse(new ChangeOpened(CHANGE, TITLE)),
                byTheHouse(new IdeaJoinedChange(CHANGE, ACCEPTED, PROPOSED, "")));
    }

    /** Moved there by the analyst, released by the release manager; nothing else happened. */
    public static List<Object> at(Stage stage) {
        return then(proposed(), movesTo(stage));
    }

    public static List<Object> blocked() {
        return then(proposed(), did(ANALYST, new ChangeBlocked(CHANGE, "The supplier has to answer.")));
    }

    public static List<Object> dropped() {
        return then(proposed(), did(ANALYST, new ChangeDropped(CHANGE, "The supplier does it.", Set.of(IDEA))));
    }

    public static List<Object> screenedOut(Actor by, Stage stage) {
        return then(
                at(stage),
                did(by, new ChangeScreened(CHANGE, false, "It only moves a button.", ScreeningAnswers.noToAll())));
    }

    public static List<Object> impactFound(Stage stage) {
        return then(
                at(stage),
                did(ANALYST, new ChangeScreened(CHANGE, true, "A dose could be read wrongly.", ScreeningAnswers.NONE)),
                did(
                        ANALYST,
                        new SafetyReviewRequested(
                                CHANGE, REVIEW, TITLE, "A dose could be read wrongly.", Set.of(IDEA), Set.of())));
    }

    public static List<Object> decided(Stage stage, SafetyDecision decision) {
        return then(impactFound(stage), byTheHouse(decision(decision)));
    }

    public static SafetyDecisionRecorded decision(SafetyDecision decision) {
        return new SafetyDecisionRecorded(CHANGE, REVIEW, decision, CSO.person(), reason(decision));
    }

    public static String reason(SafetyDecision decision) {
        return switch (decision) {
            case SIGNED -> "Safe to release.";
            case REFUSED -> "Show the unit.";
            case STALE -> "Hazard HZ-1 (Wrong unit) was added.";
            case WITHDRAWN -> "A ward saw the wrong unit.";
        };
    }

    public static List<Object> then(List<?> past, Object... more) {
        return Stream.concat(past.stream(), Arrays.stream(more))
                .<Object>map(it -> it)
                .toList();
    }

    private static Object[] movesTo(Stage stage) {
        var moves = new ArrayList<>();
        for (int i = 1; i <= WAY.indexOf(stage); i++) {
            var moved = new ChangeMoved(CHANGE, WAY.get(i - 1), WAY.get(i), Set.of(IDEA));
            moves.add(did(moved.to() == LIVE ? RELEASE : ANALYST, moved));
        }
        return moves.toArray();
    }

    private static Object byTheHouse(Object event) {
        return did(Actor.SYSTEM, event);
    }
}
