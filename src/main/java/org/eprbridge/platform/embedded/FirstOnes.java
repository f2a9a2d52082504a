package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The first few of many in an order, without sorting the many; equal ones stay in the order in which they came. */
final class FirstOnes {

    private record Candidate(Document document, int arrival) {}

    private final Comparator<Candidate> order;
    private final int wanted;

    FirstOnes(Comparator<Document> order, int wanted) {
        this.order = Comparator.comparing(Candidate::document, order).thenComparingInt(Candidate::arrival);
        this.wanted = wanted;
    }

    Stream<Document> of(Stream<Document> found) {
        var best = new PriorityQueue<>(order.reversed());
        var all = found.iterator();
        for (int arrival = 0; all.hasNext(); arrival++) {
            var candidate = new Candidate(all.next(), arrival);
            if (best.size() < wanted) {
                best.add(candidate);
            } else if (order.compare(candidate, best.element()) < 0) {
                best.remove();
                best.add(candidate);
            }
        }
        var sorted = new ArrayList<>(best);
        sorted.sort(order);
        return sorted.stream().map(Candidate::document);
    }
}
