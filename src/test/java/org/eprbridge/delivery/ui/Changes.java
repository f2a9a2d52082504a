package org.eprbridge.delivery.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.ChangePage.Safeguards;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreeningTopic;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.testing.Answers;

/** Changes as the screens get to see them. */
final class Changes {

    static final ChangeId SCANNER = new ChangeId("CHG-3");
    static final Instant NOW = Instant.parse("2026-08-20T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, WorkingDays.LONDON);
    static final Actor ANALYST = Actor.of(new PersonId("analyst"), Role.DIGITAL_ANALYST);
    static final Actor NURSE = Actor.of(new PersonId("nurse"), Role.CLINICIAN);
    static final Actor OFFICER = Actor.of(new PersonId("cso"), Role.SAFETY_OFFICER);

    private Changes() {}

    static ChangeList.Card card(Stage stage) {
        return new ChangeList.Card(
                SCANNER,
                "Scan wristbands at the bedside",
                stage,
                new PersonId("analyst"),
                "Priya Shah",
                Size.MEDIUM,
                SafetyState.IN_REVIEW,
                "",
                "Waits for the supplier",
                List.of(new IdeaId("IDEA-7")),
                NOW.minusSeconds(40 * 86_400),
                NOW.minusSeconds(12 * 86_400),
                "",
                null);
    }

    static List<ChangeList.Column> boardWith(ChangeList.Card card, int limit) {
        var columns = new ArrayList<ChangeList.Column>();
        for (var stage : Stage.values()) {
            if (stage.ordinal() <= Stage.LIVE.ordinal()) {
                boolean here = card.stage() == stage;
                columns.add(
                        new ChangeList.Column(stage, limit, here ? limit + 1 : 0, here ? List.of(card) : List.of()));
            }
        }
        return columns;
    }

    static ChangePage.View page(Stage stage, SafetyState safety, List<ChangePage.Move> moves) {
        return new ChangePage.View(
                SCANNER,
                "Scan wristbands at the bedside",
                stage,
                new PersonId("analyst"),
                "Priya Shah",
                Size.MEDIUM,
                safety,
                "Nobody has answered the safety question.",
                safety == SafetyState.IN_REVIEW ? new ReviewId("SR-3") : null,
                "",
                List.of(new ChangePage.AnsweredIdea(
                        new IdeaId("IDEA-7"), "Scan wristbands", List.of(new IdeaId("IDEA-9")))),
                NOW.minusSeconds(40 * 86_400),
                NOW.minusSeconds(12 * 86_400),
                moves,
                List.of(new ChangePage.Entry(
                        NOW.minusSeconds(60),
                        "change-opened",
                        new PersonId("ccio"),
                        "Asha Patel",
                        Role.CCIO,
                        "Asha Patel opened this change.",
                        "")),
                Safeguards.NONE);
    }

    static ChangePage.View dropped(String reason) {
        return with(
                page(Stage.DROPPED, SafetyState.NOT_SCREENED, List.of(new ChangePage.Move(Stage.READY, "No."))),
                new ChangePage.Entry(
                        NOW,
                        "change-dropped",
                        new PersonId("analyst"),
                        "Priya Shah",
                        Role.DIGITAL_ANALYST,
                        "Priya Shah dropped it.",
                        reason));
    }

    static ChangePage.View screened() {
        var medicines = new ChangePage.Answer(
                ScreeningTopic.MEDICINES, "Does it touch medicines?", true, "The name in print only.");
        return with(
                page(Stage.LIVE, SafetyState.NO_IMPACT, List.of()),
                new Safeguards(
                        new ChangePage.Screening(
                                false, "Asha Patel", Role.CCIO, NOW, "A label.", 1, List.of(medicines)),
                        null,
                        null,
                        LocalDate.of(2026, 9, 1)));
    }

    /** @param refusal why whoever looks may not audit it; empty when they may */
    static ChangePage.View drawnForAudit(String refusal) {
        return with(
                page(Stage.TESTING, SafetyState.NO_IMPACT, List.of()),
                new Safeguards(null, new ChangePage.Audit(2, refusal), null, null));
    }

    static ChangePage.View toBeTakenBack() {
        return with(
                page(Stage.LIVE, SafetyState.IN_REVIEW, List.of()),
                new Safeguards(
                        null,
                        null,
                        new ChangePage.Rollback(
                                RollbackCause.SIGN_OFF_WITHDRAWN,
                                "The clinical authority to release was withdrawn.",
                                "Two doses were read wrongly.",
                                NOW),
                        null));
    }

    /** In use, and nobody stands behind it since an incident. */
    static ChangePage.View afterAnIncident() {
        return with(
                page(Stage.CLOSED, SafetyState.STALE, List.of()),
                new Safeguards(
                        null,
                        null,
                        new ChangePage.Rollback(
                                RollbackCause.INCIDENT_REPORTED,
                                "An incident was reported.",
                                "Incident W-10917 was reported.",
                                NOW),
                        null));
    }

    private static ChangePage.View with(ChangePage.View before, Safeguards safeguards) {
        return with(before, before.timeline(), safeguards);
    }

    static ChangePage.View movedBy(String name, Stage to) {
        return with(
                page(to, SafetyState.IN_REVIEW, List.of()),
                new ChangePage.Entry(
                        NOW, "change-moved", new PersonId("ben"), name, Role.DIGITAL_ANALYST, name + " moved it.", ""));
    }

    private static ChangePage.View with(ChangePage.View before, ChangePage.Entry happened) {
        return with(before, List.of(happened), before.safeguards());
    }

    private static ChangePage.View with(
            ChangePage.View before, List<ChangePage.Entry> timeline, Safeguards safeguards) {
        return new ChangePage.View(
                before.change(),
                before.title(),
                before.stage(),
                before.owner(),
                before.ownerName(),
                before.size(),
                before.safety(),
                before.safetyWords(),
                before.review(),
                before.blockedReason(),
                before.ideas(),
                before.openedAt(),
                before.stageSince(),
                before.moves(),
                timeline,
                safeguards);
    }

    static Queries answering(List<ChangeList.Column> board, ChangePage.View page) {
        return new Answers()
                .to(ChangeList.Board.class, _ -> board)
                .to(ChangeCounts.Now.class, _ -> new ChangeCounts.Counts(0, 0, 3, 1, 2, 0, 0))
                .to(ChangePage.Of.class, _ -> Optional.of(page))
                .to(
                        ChangeList.Find.class,
                        find -> new Page<>(
                                board.stream()
                                        .flatMap(column -> column.cards().stream())
                                        .toList(),
                                1,
                                find.page().page(),
                                find.page().size()));
    }
}
