package org.eprbridge.similarity.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardLibrary;
import org.eprbridge.safety.StarterHazards.Starter;
import org.eprbridge.similarity.meaning.DirectionDesk;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.words.Reader;
import org.jspecify.annotations.Nullable;

/** Everything that can be found, as far as the log has been told. Hearing the log again from its start makes it anew. */
final class Index implements AutoCloseable {

    private static final int FEATURES_FIRST = 1;
    private static final int THEN_IDEAS = 2;
    private static final int THEN_HAZARDS = 3;

    private final Reader reader;
    private final Topics topics;
    private final @Nullable DirectionDesk desk;
    private final Map<FeatureId, KnownFeature> known = new HashMap<>();
    private final Shelf features;
    private final Shelf ideas;
    private final KnownHazards hazards;
    private final Reasons reasons;
    private volatile long position;

    /** @param desk null when words and topics must do */
    Index(Reader reader, Topics topics, @Nullable DirectionDesk desk) {
        this.reader = reader;
        this.topics = topics;
        this.desk = desk;
        this.features = new Shelf(reader, topics, desk, FEATURES_FIRST);
        this.ideas = new Shelf(reader, topics, desk, THEN_IDEAS);
        this.hazards = new KnownHazards(new Shelf(reader, topics, desk, THEN_HAZARDS));
        this.reasons = new Reasons(reader);
    }

    /** What is known before anything happened. */
    void begin(List<Starter> starters) {
        hazards.begin(starters);
    }

    /** @param next the position behind this event */
    void hear(Object event, long next) {
        switch (event) {
            case FeatureEvent feature -> hear(feature);
            case IdeaSubmitted idea ->
                ideas.put(new Paper(
                        idea.idea().value(),
                        idea.text().title(),
                        idea.text().wish(),
                        idea.text().problem()));
            case HazardEvent hazard -> hazards.hear(hazard);
            default -> {}
        }
        position = next;
    }

    void skipTo(long next) {
        position = next;
    }

    private void hear(FeatureEvent event) {
        var before = Optional.ofNullable(known.get(event.feature()));
        var now = KnownFeature.after(before, event);
        if (now.equals(before)) {
            return;
        }
        now.ifPresent(feature -> {
            known.put(feature.id(), feature);
            if (feature.there()) {
                features.put(feature.paper());
                reader.learnSpelling(feature.said().name());
                reader.learnSpelling(feature.said().summary());
                feature.words().forEach(reader::learnSpelling);
            } else {
                features.remove(feature.id().value());
            }
        });
    }

    void show() {
        features.show();
        ideas.show();
        hazards.show();
    }

    /** The position of the event that it hears next. */
    long position() {
        return position;
    }

    /** Whether it also knows what everything means, as far as that is to be known. */
    boolean complete() {
        return desk == null || desk.waiting() == 0;
    }

    Question question(String text) {
        return Question.of(text, reader, topics, desk);
    }

    Shelf features() {
        return features;
    }

    List<Hit> features(Question question, int atMost) {
        return find(features, question, atMost);
    }

    List<Hit> ideas(Question question, int atMost) {
        return find(ideas, question, atMost);
    }

    List<Hit> hazards(Question question, int atMost) {
        return find(hazards.shelf(), question, atMost);
    }

    Optional<HazardLibrary.Match> match(Hit hit) {
        return hazards.match(hit);
    }

    private List<Hit> find(Shelf shelf, Question question, int atMost) {
        return shelf.find(question, Blend.USUAL, atMost).stream()
                .map(found -> shelf.paper(found.id()).map(paper -> hit(shelf, question, paper, found.score())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Hit hit(Shelf shelf, Question question, Paper paper, double score) {
        var reason = reasons.of(question, paper, shelf.topic(paper.id(), question));
        return new Hit(paper, score, reason.why(), reason.highlight());
    }

    @Override
    public void close() {
        features.close();
        ideas.close();
        hazards.close();
    }
}
