package org.eprbridge.delivery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.ScreeningTopic;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.security.Secret;
import org.jspecify.annotations.Nullable;

/** What programs send and read about changes. Whatever may be missing is nullable here; messages say what is wrong. */
final class ChangeBodies {

    private ChangeBodies() {}

    record Move(@Nullable Stage to) {}

    record Reason(@Nullable String reason) {}

    /** @param password of the person who decides */
    record Finding(@Nullable String reason, @Nullable Secret password) {}

    /**
     * @param version of the questions that were answered
     * @param password of the person who decides that there is no impact; an impact needs none
     */
    record Screening(
            @Nullable Boolean impact,
            @Nullable String reason,
            @Nullable Integer version,
            @Nullable List<Answer> answers,
            @Nullable Secret password) {

        /** Missing is neither yes nor no. */
        boolean impactSeen() {
            if (impact == null) {
                throw new Misshapen("impact", "Say whether there is an impact: true or false.");
            }
            return impact;
        }

        ScreeningAnswers given() {
            if (answers == null || answers.isEmpty()) {
                return ScreeningAnswers.NONE;
            }
            var shape = new Shape();
            for (var answer : answers) {
                shape.chosen("answers.topic", answer.topic(), "Name the topic of each answer.");
                shape.chosen("answers.yes", answer.yes(), "Answer each question with true or false.");
            }
            shape.mustHold();
            return new ScreeningAnswers(
                    version == null ? 0 : version,
                    answers.stream()
                            .map(it -> new ScreeningAnswers.Answer(
                                    Objects.requireNonNull(it.topic()),
                                    Objects.requireNonNull(it.yes()),
                                    it.why() == null ? "" : it.why()))
                            .toList());
        }
    }

    record Answer(
            @Nullable ScreeningTopic topic,
            @Nullable Boolean yes,
            @Nullable String why) {}

    record Watch(@Nullable LocalDate until, @Nullable String reason) {}

    record Assignment(@Nullable String owner) {}

    record Sizing(@Nullable Size size) {}

    /** Where a change stands after somebody did something. */
    record Now(
            ChangeId id,
            Stage stage,
            SafetyState safety,
            String blockedReason,
            @Nullable ReviewId review) {

        static Now of(ChangePage.View view) {
            return new Now(view.change(), view.stage(), view.safety(), view.blockedReason(), view.review());
        }
    }

    record Line(
            ChangeId id,
            ChangeId reference,
            String title,
            Stage stage,
            @Nullable PersonId owner,
            String ownerName,
            @Nullable Size size,
            SafetyState safety,
            String withdrawnBecause,
            String blockedReason,
            List<IdeaId> ideas,
            Instant openedAt,
            Instant stageSince,
            String rollbackReason,
            @Nullable LocalDate watchedUntil) {

        static Line of(ChangeList.Card card) {
            return new Line(
                    card.change(),
                    card.change(),
                    card.title(),
                    card.stage(),
                    card.owner(),
                    card.ownerName(),
                    card.size(),
                    card.safety(),
                    card.withdrawnBecause(),
                    card.blockedReason(),
                    card.ideas(),
                    card.openedAt(),
                    card.stageSince(),
                    card.rollbackReason(),
                    card.watchedUntil());
        }
    }

    /** @param full whether the column holds as much as the team allows itself, or more */
    record Column(Stage stage, int limit, long total, boolean full, List<Line> cards) {

        static Column of(ChangeList.Column column) {
            return new Column(
                    column.stage(),
                    column.limit(),
                    column.total(),
                    column.limit() > 0 && column.total() >= column.limit(),
                    column.cards().stream().map(Line::of).toList());
        }
    }

    record Whole(
            ChangeId id,
            ChangeId reference,
            String title,
            Stage stage,
            @Nullable PersonId owner,
            String ownerName,
            @Nullable Size size,
            SafetyState safety,
            String safetyWords,
            @Nullable ReviewId review,
            String blockedReason,
            List<ChangePage.AnsweredIdea> ideas,
            Instant openedAt,
            Instant stageSince,
            List<ChangePage.Move> moves,
            List<ChangePage.Entry> timeline,
            ChangePage.@Nullable Screening screening,
            ChangePage.@Nullable Audit audit,
            ChangePage.@Nullable Rollback rollback,
            @Nullable LocalDate watchedUntil) {

        static Whole of(ChangePage.View view) {
            return new Whole(
                    view.change(),
                    view.change(),
                    view.title(),
                    view.stage(),
                    view.owner(),
                    view.ownerName(),
                    view.size(),
                    view.safety(),
                    view.safetyWords(),
                    view.review(),
                    view.blockedReason(),
                    view.ideas(),
                    view.openedAt(),
                    view.stageSince(),
                    view.moves(),
                    view.timeline(),
                    view.safeguards().screening(),
                    view.safeguards().audit(),
                    view.safeguards().rollback(),
                    view.safeguards().watchedUntil());
        }
    }
}
