package org.eprbridge.ideas.projection;

import java.time.Instant;
import java.time.LocalDate;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Who has the ball, what happens next and by when, in words. */
record IdeaOutlook(IdeaState idea, IdeaClocks clocks) {

    /** The day by which something should happen next; null when nothing is due. */
    @Nullable
    LocalDate nextDate() {
        return switch (idea.status()) {
            case SUBMITTED -> clocks.dueAt(idea.turns());
            case AWAITING_SUBMITTER ->
                clocks.patienceEnds(idea.turns().all().getLast().since());
            case PARKED -> idea.place().parkedUntil();
            case REDIRECTED, SOLVED, ACCEPTED, REFERRED, JOINED, DECLINED, WITHDRAWN, LIVE, CLOSED -> null;
        };
    }

    boolean overdue(Instant now) {
        var due = clocks.dueAt(idea.turns());
        return due != null && WorkingDays.londonDay(now).isAfter(due);
    }

    String ballWords(boolean toSubmitter) {
        return switch (idea.ball()) {
            case TRIAGE -> "The people who look at new ideas";
            case SUBMITTER -> toSubmitter ? "You" : "The sender";
            case DIGITAL_TEAM -> "The digital team";
            case REFERRED_TO -> capital(referredTo());
            case NOBODY -> "Nobody";
        };
    }

    String next(boolean toSubmitter, Instant now) {
        return switch (idea.status()) {
            case SUBMITTED -> inTriage(now);
            case AWAITING_SUBMITTER -> awaitingAnswer(toSubmitter);
            case REDIRECTED ->
                toSubmitter
                        ? "Try it, and tell us whether it solved your problem."
                        : "The sender tries it and says whether it solved the problem.";
            case ACCEPTED ->
                idea.place().progress() == Progress.BEING_BUILT
                        ? "The digital team is building it. It goes live when it is safe."
                        : "The digital team plans the work.";
            case REFERRED -> capital(referredTo()) + " can act on it without a change to the EPR.";
            case PARKED -> parked(toSubmitter);
            case DECLINED ->
                toSubmitter
                        ? "If you disagree, you can ask for another pair of eyes."
                        : "The sender can ask for another pair of eyes.";
            case JOINED -> "It goes on in another idea.";
            case LIVE -> "It is live.";
            case SOLVED, WITHDRAWN, CLOSED -> "Nothing more will happen.";
        };
    }

    private String inTriage(Instant now) {
        var due = nextDate();
        if (due == null) {
            return "It will be looked at.";
        }
        return overdue(now)
                ? "It should have been decided by " + IdeaSentences.day(due) + " and is late."
                : "It will be decided, or a question asked, by " + IdeaSentences.day(due) + ".";
    }

    private String awaitingAnswer(boolean toSubmitter) {
        var until = nextDate();
        String day = until == null ? "then" : IdeaSentences.day(until);
        return toSubmitter
                ? "Please answer by " + day + ". After that we put your idea aside for three months."
                : "The sender has until " + day + " to answer. After that it is put aside for three months.";
    }

    private String parked(boolean toSubmitter) {
        var until = idea.place().parkedUntil();
        String day = until == null ? "its day" : IdeaSentences.day(until);
        if (idea.ball() == Ball.SUBMITTER && toSubmitter) {
            return "Answer our question when you can. Otherwise it comes back by itself on " + day + ".";
        }
        return "It comes back by itself on " + day + ".";
    }

    private String referredTo() {
        var to = idea.place().referredTo();
        return to == null ? "somebody else" : IdeaSentences.name(to);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
