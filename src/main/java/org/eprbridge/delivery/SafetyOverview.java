package org.eprbridge.delivery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardStatus;
import org.springframework.stereotype.Component;

/** Clinical safety in numbers for a board, on the screen and for programs: each number is that of a list. */
@Component
public class SafetyOverview {

    /** A hazard that is with somebody else, or closed, is not open here. */
    public static final Set<HazardStatus> OPEN = Set.of(HazardStatus.OPEN, HazardStatus.REOPENED, HazardStatus.OFFERED);

    private static final int HIGHEST_RATING = 5;

    private final Queries queries;

    SafetyOverview(Queries queries) {
        this.queries = queries;
    }

    public Told now() {
        var hazards = new TreeMap<Integer, Long>();
        for (int rating = 0; rating <= HIGHEST_RATING; rating++) {
            hazards.put(rating, open(rating));
        }
        var audits = new EnumMap<AuditResult, Long>(AuditResult.class);
        Arrays.stream(AuditResult.values()).forEach(result -> audits.put(result, audits(result)));
        var counts = queries.ask(new ChangeCounts.Now());
        return new Told(hazards, queries.ask(new SafetyNumbers.Now()), audits, counts.takeBack(), counts.watched());
    }

    private long open(int rating) {
        var wanted = new HazardList.Wanted(OPEN, Set.of(rating), Set.of(), null, null, false, "");
        return queries.ask(new HazardList.Find(wanted, PageRequest.first(1))).total();
    }

    private long audits(AuditResult result) {
        return queries.ask(new AuditList.Find(Set.of(result), "", PageRequest.first(1)))
                .total();
    }

    /**
     * @param openHazards how many are open by residual rating, 1 to 5, and 0 for those that are not assessed
     * @param takeBack changes in use that must be taken back
     * @param watched changes that went live lately
     */
    public record Told(
            Map<Integer, Long> openHazards,
            SafetyNumbers.Numbers changes,
            Map<AuditResult, Long> audits,
            long takeBack,
            long watched) {

        public long hazards() {
            return openHazards.values().stream().mapToLong(Long::longValue).sum();
        }

        public long drawn() {
            return audits.values().stream().mapToLong(Long::longValue).sum();
        }

        public long hazards(int rating) {
            return openHazards.getOrDefault(rating, 0L);
        }

        public long audits(AuditResult result) {
            return audits.getOrDefault(result, 0L);
        }
    }
}
