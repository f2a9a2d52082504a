package org.eprbridge.similarity.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.similarity.meaning.Compass;
import org.eprbridge.similarity.meaning.Compass.Near;
import org.eprbridge.similarity.meaning.DirectionDesk;
import org.eprbridge.similarity.meaning.Directions;
import org.eprbridge.similarity.meaning.TopicMap;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.words.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Papers of one kind, found in three ways at once: by their words, by the topics that they are about, and by what they mean.
 */
final class Shelf implements AutoCloseable {

    private static final int CANDIDATES = 40;

    private final Reader reader;
    private final Topics topics;
    private final @Nullable DirectionDesk desk;
    private final int urgency;
    private final WordIndex words;
    private final Compass compass = new Compass();
    private final TopicMap about;

    /** @param desk null when words and topics must do */
    Shelf(Reader reader, Topics topics, @Nullable DirectionDesk desk, int urgency) {
        this.reader = reader;
        this.topics = topics;
        this.desk = desk;
        this.urgency = urgency;
        this.words = new WordIndex(reader);
        this.about = new TopicMap(topics.count());
    }

    /** In place of what was known under the same id. What it means is found out later. */
    void put(Paper paper) {
        words.put(paper);
        about.put(paper.id(), leanings(paper, null));
        if (desk != null) {
            desk.later(urgency, reader.spoken(paper.gistOfIt()), direction -> {
                if (!about.contains(paper.id())) {
                    return; // taken away meanwhile
                }
                compass.put(paper.id(), direction);
                about.put(paper.id(), leanings(paper, Directions.toNumbers(direction)));
            });
        }
    }

    void remove(String id) {
        words.remove(id);
        compass.remove(id);
        about.remove(id);
    }

    private Topics.Leanings leanings(Paper paper, float @Nullable [] direction) {
        return topics.of(reader.read(paper.title()), null).or(topics.of(reader.read(paper.gistOfIt()), direction));
    }

    void show() {
        words.show();
    }

    List<Scored> find(Question question, Blend blend, int atMost) {
        var byWords = ByWords.find(words, question, CANDIDATES);
        var byTopic = about.about(question.leanings(), CANDIDATES);
        var near = question.direction() == null
                ? Map.<String, Double>of()
                : near(question.direction(), byWords.keySet(), byTopic.keySet());
        var candidates = new HashSet<>(byWords.keySet());
        candidates.addAll(byTopic.keySet());
        candidates.addAll(near.keySet());
        return candidates.stream()
                .map(id -> new Scored(
                        id,
                        blend.of(
                                byWords.getOrDefault(id, 0.0),
                                byTopic.getOrDefault(id, 0.0),
                                near.getOrDefault(id, 0.0))))
                .filter(it -> blend.worthSaying(it.score(), byWords.getOrDefault(it.id(), 0.0)))
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::id))
                .limit(atMost)
                .toList();
    }

    private Map<String, Double> near(float[] direction, Iterable<String> someIds, Iterable<String> moreIds) {
        var near = new HashMap<String, Double>();
        for (Near one : compass.nearest(direction, CANDIDATES)) {
            near.put(one.id(), one.cosine());
        }
        for (var ids : List.of(someIds, moreIds)) {
            for (String id : ids) {
                near.computeIfAbsent(id, _ -> compass.nearness(id, direction));
            }
        }
        return near;
    }

    Optional<Paper> paper(String id) {
        return words.paper(id);
    }

    Optional<String> topic(String id, Question question) {
        return about.shared(id, question.leanings()).map(topics::name);
    }

    @Override
    public void close() {
        words.close();
    }

    /** @param score from 0 to 1 */
    record Scored(String id, double score) {}
}
