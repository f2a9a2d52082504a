package org.eprbridge.demo;

import java.util.List;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.PersonId;

/**
 * The life of one invented idea.
 *
 * @param key how other stories name it
 * @param daysAgo when it was sent
 */
record Story(String key, double daysAgo, PersonId submitter, IdeaText text, List<Step> steps) {

    Story {
        steps = List.copyOf(steps);
    }

    /**
     * Something that somebody did.
     *
     * @param daysLater after the step before
     * @param verb for example "asks"
     * @param words what stands between verb and colon
     * @param text what was said
     */
    record Step(double daysLater, PersonId who, String verb, List<String> words, String text) {

        String word(int place) {
            return words.get(place);
        }
    }
}
