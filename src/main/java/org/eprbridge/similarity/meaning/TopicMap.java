package org.eprbridge.similarity.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eprbridge.similarity.meaning.Topics.Leanings;

/** Which papers of one kind are about which topics. */
public final class TopicMap {

    private final Map<String, Leanings> leanings = new ConcurrentHashMap<>();
    private final List<Map<String, Float>> papers = new ArrayList<>();

    public TopicMap(int topics) {
        for (int i = 0; i < topics; i++) {
            papers.add(new ConcurrentHashMap<>(4));
        }
    }

    /** In place of what was known of it. */
    public void put(String id, Leanings now) {
        var before = leanings.put(id, now);
        if (before != null) {
            before.strengths().keySet().forEach(topic -> papers.get(topic).remove(id));
        }
        now.strengths().forEach((topic, strength) -> papers.get(topic).put(id, strength.floatValue()));
    }

    public void remove(String id) {
        var before = leanings.remove(id);
        if (before != null) {
            before.strengths().keySet().forEach(topic -> papers.get(topic).remove(id));
        }
    }

    public boolean contains(String id) {
        return leanings.containsKey(id);
    }

    /** How much each paper is about what was asked, from 0 to 1; papers that are not at all are left out. */
    public Map<String, Double> about(Leanings asked, int atMost) {
        var sums = new HashMap<String, Double>();
        asked.strengths()
                .forEach((topic, strength) ->
                        papers.get(topic).forEach((id, its) -> sums.merge(id, strength * its, Double::sum)));
        var most = new PriorityQueue<Map.Entry<String, Double>>(Map.Entry.comparingByValue());
        for (var sum : sums.entrySet()) {
            if (most.size() < atMost) {
                most.add(sum);
            } else if (sum.getValue() > most.element().getValue()) {
                most.remove();
                most.add(sum);
            }
        }
        return most.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sum -> Math.min(1, Math.sqrt(sum.getValue()))));
    }

    /** The topic in which a paper and what was asked meet most. */
    public Optional<Integer> shared(String id, Leanings asked) {
        var its = leanings.getOrDefault(id, new Leanings(Map.of())).strengths();
        return asked.strengths().entrySet().stream()
                .filter(entry -> its.containsKey(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getValue() * its.getOrDefault(entry.getKey(), 0.0)))
                .map(Map.Entry::getKey);
    }
}
