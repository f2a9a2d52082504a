package org.eprbridge.ideas.ui;

import java.util.List;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.platform.ui.Timeline;
import org.eprbridge.platform.ui.Words;

/** What happened to an idea, newest first, because that is what people come to see. */
class IdeaStory {

    private IdeaStory() {}

    static Timeline of(List<IdeaTimeline.Entry> entries) {
        return new Timeline(entries.reversed().stream().map(IdeaStory::moment).toList());
    }

    private static Timeline.Moment moment(IdeaTimeline.Entry entry) {
        String behalf = entry.onBehalfOf().isBlank() ? "" : ", on behalf of " + entry.onBehalfOf();
        return new Timeline.Moment(entry.at(), Words.role(entry.role()) + behalf, entry.sentence(), entry.details());
    }
}
