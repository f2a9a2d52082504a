package org.eprbridge.delivery.automation;

import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.IdeaCommand.FollowChange;
import org.eprbridge.ideas.Progress;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;

/** What an idea's people hear about the change that answers it. */
final class News {

    private News() {}

    static Progress progress(Stage stage) {
        return switch (stage) {
            case PROPOSED, READY -> Progress.PLANNED;
            case BUILDING, TESTING, READY_TO_RELEASE -> Progress.BEING_BUILT;
            case LIVE -> Progress.LIVE;
            case CLOSED -> Progress.CLOSED;
            case DROPPED -> Progress.DROPPED;
        };
    }

    static FollowChange moved(ChangeId change, Stage from, Stage to, IdeaId idea) {
        boolean takenBack = from.inUse() && !to.inUse();
        String sentence = takenBack
                ? "%s was taken out of use again. The digital team is working on it.".formatted(change)
                : sentence(change, progress(to));
        return new FollowChange(idea, change, progress(to), sentence);
    }

    static FollowChange joined(ChangeId change, Stage stage, String note, IdeaId idea) {
        var sentence = (note + " " + sentence(change, progress(stage))).strip();
        return new FollowChange(idea, change, progress(stage), sentence);
    }

    static FollowChange dropped(ChangeId change, String reason, IdeaId idea) {
        return new FollowChange(
                idea, change, Progress.DROPPED, "The digital team will not do %s: %s".formatted(change, reason));
    }

    private static String sentence(ChangeId change, Progress progress) {
        return switch (progress) {
            case PLANNED -> "It is on the digital team's list as %s.".formatted(change);
            case BEING_BUILT -> "The digital team is working on it in %s.".formatted(change);
            case LIVE -> "%s is live: you can use it now.".formatted(change);
            case CLOSED -> "%s is live and finished.".formatted(change);
            case DROPPED -> "%s will not happen.".formatted(change);
        };
    }
}
