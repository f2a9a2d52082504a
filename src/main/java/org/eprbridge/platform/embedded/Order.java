package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a list. Takes each document's sort values out once instead of at every comparison, and keeps only the first
 * few when only the first few are asked for.
 */
final class Order {

    /** Beyond this, sorting everything is quicker than keeping the best of everything. */
    private static final int FEW = 1_000;

    private record Field(String name, boolean descending) {}

    private record Candidate(Document document, Object[] values, int arrival) {}

    private final List<Field> fields = new ArrayList<>();
    private final Comparator<Candidate> comparator = this::compare;

    Order(Document orderBy) {
        orderBy.forEach((name, direction) -> fields.add(new Field(name, ((Number) direction).intValue() < 0)));
    }

    /** Bears with documents that come and go meanwhile. @param wanted how many from the beginning, 0 for all */
    Stream<Document> sorted(Stream<Document> found, int wanted) {
        var candidates = new Candidates();
        var best = wanted > 0 && wanted <= FEW
                ? first(found.map(candidates::next), wanted)
                : found.map(candidates::next).collect(Collectors.toCollection(ArrayList::new));
        best.sort(comparator);
        return best.stream().map(Candidate::document);
    }

    private List<Candidate> first(Stream<Candidate> found, int wanted) {
        var best = new PriorityQueue<>(comparator.reversed());
        found.forEachOrdered(candidate -> {
            if (best.size() < wanted) {
                best.add(candidate);
            } else if (compare(candidate, best.element()) < 0) {
                best.remove();
                best.add(candidate);
            }
        });
        return new ArrayList<>(best);
    }

    private int compare(Candidate one, Candidate other) {
        for (int i = 0; i < fields.size(); i++) {
            int order = compare(one.values[i], other.values[i], fields.get(i).descending());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.arrival, other.arrival);
    }

    private static int compare(Object one, Object other, boolean descending) {
        if (one instanceof String a && other instanceof String b) {
            return descending ? b.compareTo(a) : a.compareTo(b);
        }
        if (one instanceof Instant a && other instanceof Instant b) {
            return descending ? b.compareTo(a) : a.compareTo(b);
        }
        if (one instanceof Integer a && other instanceof Integer b) {
            return descending ? b.compareTo(a) : a.compareTo(b);
        }
        return (descending ? ValueComparator.desc() : ValueComparator.asc()).compare(one, other);
    }

    /** Equal documents stay in the order in which they came. */
    private final class Candidates {

        private int arrivals;

        Candidate next(Document document) {
            var values = new Object[fields.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = valueOf(document, fields.get(i).name());
            }
            return new Candidate(document, values, arrivals++);
        }

        private static Object valueOf(Document document, String field) {
            return Missing.ofNullable(
                    field.indexOf('.') < 0
                            ? document.get(field)
                            : Utils.getSubdocumentValueCollectionAware(document, field));
        }
    }
}
