package org.eprbridge.delivery.automation;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;

/** Tells random stories in one house and has every fact judged; fails at the first that should not have happened. */
final class Search {

    static final int STEPS = 30;

    private final Fault planted;
    private final Inquiry inquiry;

    private int told;
    private int onSignature;
    private int onNoImpact;
    private int kept;

    Search(Fault planted, Inquiry inquiry) {
        this.planted = planted;
        this.inquiry = inquiry;
    }

    /** @param seed of the first story; the next has the next one */
    void tell(int stories, long seed) {
        var house = new SmallHouse(People.directory(), planted);
        try {
            for (int story = 0; story < stories; story++) {
                house.beginAgain();
                told++;
                tell(house, seed + story);
            }
        } finally {
            house.close();
        }
    }

    private void tell(SmallHouse house, long seed) {
        try {
            tell(house, new Random(seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "A story went wrong: %s; tell it again with -Depr.gate.seed=%d%n%s"
                            .formatted(e.getMessage(), seed, words(house.facts())),
                    e);
        }
    }

    private void tell(SmallHouse house, Random chance) {
        var crowd = new Crowd(house, chance);
        int eagerness = 1 + chance.nextInt(4);
        int looked = 0;
        crowd.begin();
        for (int step = 0; step < STEPS; step++) {
            crowd.act();
            for (int i = chance.nextInt(2 * eagerness); i > 0; i--) {
                house.deliverSomething(chance);
            }
            looked = look(house.facts(), looked);
            if (chance.nextInt(STEPS) == 0) {
                looked = lookAround(house, looked);
            }
        }
        lookAround(house, looked);
    }

    private int lookAround(SmallHouse house, int looked) {
        house.deliverEverything();
        Aftermath.complaint(house.facts()).ifPresent(Search::fail);
        return look(house.facts(), looked);
    }

    private int look(List<Heard> facts, int from) {
        for (int i = from; i < facts.size(); i++) {
            if (Inquiry.asksForAuthority(facts.get(i))) {
                var stream = facts.get(i).stream();
                inquiry.complaint(facts, i)
                        .ifPresent(complaint -> fail("%s went live although %s".formatted(stream, complaint)));
                count(facts.subList(0, i + 1));
            }
        }
        return facts.size();
    }

    private void count(List<Heard> facts) {
        var change = facts.getLast().stream();
        boolean impact = facts.stream()
                .anyMatch(it -> it.stream().equals(change) && it.event() instanceof SafetyReviewRequested);
        if (!Inquiry.goesLive(facts.getLast())) {
            kept++;
        } else if (impact) {
            onSignature++;
        } else {
            onNoImpact++;
        }
    }

    private static void fail(String complaint) {
        throw new AssertionError(complaint);
    }

    private static String words(List<Heard> facts) {
        return facts.stream()
                .map(it -> "%s %s: %s".formatted(it.day(), it.by().person(), it.event()))
                .collect(Collectors.joining("\n"));
    }

    int told() {
        return told;
    }

    int onSignature() {
        return onSignature;
    }

    int onNoImpact() {
        return onNoImpact;
    }

    /** How often something that was to be taken back could stay. */
    int kept() {
        return kept;
    }

    /** How often somebody got through, and how: a search that never sees a release has seen nothing. */
    @Override
    public String toString() {
        return "released on a signature %d times, on no impact %d times, kept on a new signature %d times"
                .formatted(onSignature, onNoImpact, kept);
    }
}
