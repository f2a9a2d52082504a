package org.eprbridge.administration.ui;

import java.util.ArrayList;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.readers.Processors.Rebuilding;
import org.eprbridge.platform.ui.Words;

/** How a rebuild goes, or went, in words. */
final class RebuildWords {

    private RebuildWords() {}

    /** What an administrator should know beside the state; empty when there is nothing. */
    static String remark(Processor processor, Directory directory) {
        if (processor.error() != null) {
            return processor.error();
        }
        var rebuilding = processor.rebuilding();
        if (rebuilding == null) {
            return "";
        }
        var by = directory.nameOf(new PersonId(rebuilding.by()));
        var ended = rebuilding.endedAt() == null ? "" : Words.moment(rebuilding.endedAt());
        return switch (rebuilding.state()) {
            case BUILDING, EXCHANGING ->
                "People see the one from before until this one is complete. Asked for by " + by + ".";
            case DONE -> "Built again on " + ended + " for " + by + ".";
            case CANCELLED -> "Building it again was cancelled on " + ended + ".";
            case FAILED ->
                "Building it again failed on " + ended + ", and people see the one from before. "
                        + (rebuilding.trouble() == null ? "" : rebuilding.trouble());
        };
    }

    /** "45 %, 1,200 events a second, about 2 minutes left". */
    static String progress(Processor processor) {
        var rebuilding = processor.rebuilding();
        if (rebuilding == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(percent(rebuilding) + " %");
        if (rebuilding.eventsPerSecond() >= 1) {
            parts.add(Words.count(Math.round(rebuilding.eventsPerSecond()), "event a second", "events a second"));
        }
        if (rebuilding.secondsLeft() != null) {
            parts.add(left(rebuilding.secondsLeft()));
        }
        return String.join(", ", parts);
    }

    /** Never a hundred before it has ended. */
    private static long percent(Rebuilding rebuilding) {
        return rebuilding.head() == 0 ? 0 : Math.min(99, 100 * rebuilding.position() / rebuilding.head());
    }

    private static String left(long seconds) {
        if (seconds < 60) {
            return "less than a minute left";
        }
        return "about " + Words.count(Math.round(seconds / 60.0), "minute", "minutes") + " left";
    }
}
