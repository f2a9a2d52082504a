package org.eprbridge.ideas.ui;

import java.util.List;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.ui.Timeline;
import org.eprbridge.platform.ui.Words;

/** What happened to an idea, newest first, because that is what people come to see. */
class IdeaStory {

    private IdeaStory() {}

    static Timeline of(List<IdeaTimeline.Entry> entries) {
        return new Timeline(entries.reversed().stream().map(IdeaStory::moment).toList());
    }

    static Timeline.Moment moment(IdeaTimeline.Entry entry) {
        return new Timeline.Moment(entry.at(), who(entry), entry.sentence(), entry.details());
    }

    /** What follows by itself needs no role, only the name of whoever set it off. */
    private static String who(IdeaTimeline.Entry entry) {
        boolean named = !entry.onBehalfOf().isBlank();
        if (entry.role() == Role.SYSTEM) {
            return named ? "follows what " + entry.onBehalfOf() + " did" : "";
        }
        return Words.role(entry.role()) + (named ? ", on behalf of " + entry.onBehalfOf() : "");
    }
}
