package org.eprbridge.safety;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** The hazard log of the whole organisation: every hazard of every change, in one line each. */
public interface HazardList {

    /** By number of the page, as a table on a screen asks. */
    @AllowedFor
    record Find(Wanted wanted, PageRequest page) implements Query<Page<Card>> {}

    /**
     * By where the last stretch ended, as a program asks: nothing is shown twice or left out while others write.
     *
     * @param order {@code addedAt}, {@code changedAt}, {@code residual}, {@code initial} or {@code name}, with a dash before it
     *     for the other way round; empty for the newest first
     * @param after {@link Stretch#next()} of the stretch before; empty for the first
     */
    @AllowedFor
    record Next(Wanted wanted, String order, String after, int size) implements Query<Stretch> {

        public Next {
            if (size < 1 || size > 200) {
                throw new Misshapen("size", "Ask for 1 to 200 items on a page.");
            }
        }
    }

    /**
     * @param statuses any of these; empty for all
     * @param residual any of these ratings, 0 for not assessed; empty for all
     * @param conditions any of these; empty for all
     * @param change only those of this change; null for all
     * @param owner only those with a control that this person sees to; null for all
     * @param cameTrue only those that an incident is linked to
     * @param q words in any of its texts, its controls, its reference or the change; empty for all
     */
    record Wanted(
            Set<HazardStatus> statuses,
            Set<Integer> residual,
            Set<Condition> conditions,
            @Nullable ChangeId change,
            @Nullable PersonId owner,
            boolean cameTrue,
            String q) {

        public static final Wanted EVERYTHING = new Wanted(Set.of(), Set.of(), Set.of(), null, null, false, "");

        public Wanted {
            statuses = Set.copyOf(statuses);
            residual = Set.copyOf(residual);
            conditions = Set.copyOf(conditions);
            var shape = new Shape();
            if (residual.stream().anyMatch(rating -> rating < 0 || rating > 5)) {
                shape.problem("residual", "A rating is 1 to 5, or 0 for not assessed.");
            }
            shape.mustHold();
        }
    }

    /** @param next what to ask for to go on; empty when this was the last */
    record Stretch(List<Card> items, String next) {

        public Stretch {
            items = List.copyOf(items);
        }
    }

    /**
     * @param title of the change
     * @param initial 1 to 5, or 0 while it is not assessed; {@code residual} likewise
     * @param owners who sees to its controls, by name
     * @param incidents in how many it came true
     */
    record Card(
            HazardId hazard,
            ReviewId review,
            ChangeId change,
            String title,
            HazardDescription description,
            HazardStatus status,
            int initial,
            int residual,
            int controls,
            List<String> owners,
            int incidents,
            Instant addedAt,
            Instant changedAt) {

        public Card {
            owners = List.copyOf(owners);
        }
    }
}
