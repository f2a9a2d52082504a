package org.eprbridge.delivery;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.Query;

/** How the safety question of changes is answered, and how long safety reviews take. */
public interface SafetyNumbers {

    @AllowedFor
    record Now() implements Query<Numbers> {}

    /**
     * Dropped changes do not count.
     *
     * @param answered changes whose safety question has an answer that stands
     * @param noImpact those of them with the answer that there is no impact
     * @param inReview those that wait for a signature now
     * @param longestWait days since the one was asked for that has waited longest
     */
    record Numbers(long answered, long noImpact, Turnaround turnaround, long inReview, double longestWait) {

        /** Of a hundred that are answered, how many have no impact; 0 when nothing is answered. */
        public long noImpactPercent() {
            return answered == 0 ? 0 : Math.round(100.0 * noImpact / answered);
        }
    }

    /**
     * Safety turnaround (M9): days from the moment when an impact was seen to the first signature.
     *
     * @param measured how many reviews were signed; the days say nothing when there is none
     * @param median half of them were quicker, or as quick
     * @param ninetieth nine of ten were quicker, or as quick
     */
    record Turnaround(long measured, double median, double ninetieth) {}
}
