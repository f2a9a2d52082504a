package org.eprbridge.ideas;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Query;
import org.jspecify.annotations.Nullable;

/** How well the features help those who are shown them. */
public interface FeatureHelp {

    @AllowedFor
    record Of(FeatureId feature) implements Query<Figures> {}

    /** Those that people need to be shown too often, or that do not help once they are shown; the most redirects first. */
    @AllowedFor
    record HardToFind() implements Query<List<Figures>> {}

    /** When these ideas were redirected, those only whose sender has not said yet whether it helped. */
    @AllowedFor
    record Unanswered(Set<IdeaId> ideas) implements Query<List<Receipt>> {

        public Unanswered {
            ideas = Set.copyOf(ideas);
        }
    }

    record Receipt(IdeaId idea, FeatureId feature, Instant redirectedAt) {}

    /**
     * @param redirected how often an idea was redirected to it; a redirect that was undone does not count
     * @param confirmed how often the sender said that it solved the problem
     * @param refuted how often they said that it did not
     * @param deflected how often somebody found it while typing and sent no idea
     */
    record Figures(FeatureId feature, long redirected, long confirmed, long refuted, long deflected) {

        private static final int TOO_OFTEN = 10;
        private static final int ENOUGH_ANSWERS = 5;

        /** Confirmed out of redirected, as the board counts it; null while nobody was redirected. */
        public @Nullable Integer successPercent() {
            return redirected == 0 ? null : (int) (100 * confirmed / redirected);
        }

        /** Confirmed out of those who have answered; null while nobody has. */
        public @Nullable Integer percentOfAnswers() {
            return answered() == 0 ? null : (int) (100 * confirmed / answered());
        }

        public boolean hardToFind() {
            return redirected >= TOO_OFTEN || helpsTooFew();
        }

        /** Of five answers or more, less than half were yes. */
        public boolean helpsTooFew() {
            return answered() >= ENOUGH_ANSWERS && 2 * confirmed < answered();
        }

        public long answered() {
            return confirmed + refuted;
        }
    }
}
