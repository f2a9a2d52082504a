package org.eprbridge.similarity;

import java.util.List;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Query;

/** "This may already exist" and "somebody has asked this", for whoever types. */
public interface Similar {

    /** The longest text that anybody asks about: as long as the longest answer on an idea. */
    int LONGEST = 4_000;

    /**
     * Two ideas may be the same when each scores so much of what the other scores with its own words. Of those that it offers,
     * more than nine in ten are (docs/similarity.md).
     */
    double MAY_BE_THE_SAME = 0.65;

    /**
     * @param text as somebody is typing it; it is kept nowhere
     * @param atMost so many features, and so many ideas
     */
    @AllowedFor
    record To(String text, int atMost) implements Query<Found> {

        public To {
            if (text.length() > LONGEST) {
                throw new Misshapen("text", "Ask with at most 4,000 characters.");
            }
            if (atMost < 1 || atMost > 20) {
                throw new Misshapen("size", "Ask for 1 to 20 of each.");
            }
        }

        /** Whatever writes questions into a log must not write down what somebody was typing. */
        @Override
        public String toString() {
            return "Similar.To[%d characters]".formatted(text.length());
        }
    }

    /** @param position how much of the log was known when this was found */
    record Found(List<FeatureLike> features, List<IdeaLike> ideas, long position) {

        public Found {
            features = List.copyOf(features);
            ideas = List.copyOf(ideas);
        }
    }

    /**
     * @param score from 0 to 1; only the order means much
     * @param why in words, with what was typed between stars
     * @param highlight the words of the feature that match, as they are written there
     */
    record FeatureLike(
            FeatureId feature, String name, String summary, double score, String why, List<String> highlight) {}

    /** @param whatBecameOfIt a sentence; never empty */
    record IdeaLike(
            IdeaId idea,
            String title,
            double score,
            String why,
            List<String> highlight,
            PublicStatus status,
            String whatBecameOfIt) {}
}
