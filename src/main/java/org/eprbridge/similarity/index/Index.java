package org.eprbridge.similarity.index;

import java.util.List;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.similarity.words.Reader;

/** Everything that can be found, as far as the log has been told. Hearing the log again from its start makes it anew. */
final class Index implements AutoCloseable {

    private final Reader reader;
    private final Shelf features;
    private final Shelf ideas;
    private final Reasons reasons;
    private volatile long position;

    Index(Reader reader) {
        this.reader = reader;
        this.features = new Shelf(reader);
        this.ideas = new Shelf(reader);
        this.reasons = new Reasons(reader);
    }

    /** @param next the position behind this event */
    void hear(Object event, long next) {
        switch (event) {
            case FeatureAdded added -> features.put(paper(added.feature(), added.description()));
            case FeatureEdited edited -> features.put(paper(edited.feature(), edited.description()));
            case IdeaSubmitted idea ->
                ideas.put(new Paper(
                        idea.idea().value(),
                        idea.text().title(),
                        idea.text().wish(),
                        idea.text().problem()));
            default -> {}
        }
        position = next;
    }

    void skipTo(long next) {
        position = next;
    }

    private static Paper paper(FeatureId id, FeatureDescription said) {
        return new Paper(
                id.value(),
                said.name(),
                said.summary(),
                String.join(" \n", said.where(), said.audience(), said.howTo()));
    }

    void show() {
        features.show();
        ideas.show();
    }

    /** The position of the event that it hears next. */
    long position() {
        return position;
    }

    Question question(String text) {
        return Question.of(text, reader);
    }

    List<Hit> features(Question question, int atMost) {
        return find(features, question, atMost);
    }

    List<Hit> ideas(Question question, int atMost) {
        return find(ideas, question, atMost);
    }

    private List<Hit> find(Shelf shelf, Question question, int atMost) {
        return ByWords.find(shelf, question, atMost).stream()
                .map(found -> {
                    var reason = reasons.of(question, found.paper());
                    return new Hit(found.paper(), found.score(), reason.why(), reason.highlight());
                })
                .toList();
    }

    @Override
    public void close() {
        features.close();
        ideas.close();
    }
}
