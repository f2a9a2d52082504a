package org.eprbridge.safety;

import java.util.List;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Query;
import org.eprbridge.safety.StarterHazards.UsualControl;
import org.jspecify.annotations.Nullable;

/** What others have written down before, for whoever writes down a hazard: this house's hazard logs and the starter hazards. */
public interface HazardLibrary {

    /** As long as the longest field of a hazard. */
    int LONGEST = 2_000;

    /** @param text what the hazard is about, as somebody is typing it; it is kept nowhere */
    @AllowedFor
    record Like(String text, int atMost) implements Query<List<Match>> {

        public Like {
            if (text.length() > LONGEST) {
                throw new Misshapen("q", "Ask with at most 2,000 characters.");
            }
            if (atMost < 1 || atMost > 20) {
                throw new Misshapen("size", "Ask for 1 to 20 hazards.");
            }
        }

        /** Whatever writes questions into a log must not write down what somebody was typing. */
        @Override
        public String toString() {
            return "HazardLibrary.Like[%d characters]".formatted(text.length());
        }
    }

    /**
     * Hazards of the same name are one match; its words are those written last.
     *
     * @param controls what makes it safer where it was written down, or what usually does
     * @param changes in how many changes it was seen; 0 for a starter hazard that nobody has used yet
     * @param latest where it was seen last; null when it was not
     * @param why it was found, with what was typed between stars
     */
    record Match(
            HazardDescription description,
            List<UsualControl> controls,
            int changes,
            @Nullable HazardId latest,
            String why) {

        public Match {
            controls = List.copyOf(controls);
        }
    }
}
