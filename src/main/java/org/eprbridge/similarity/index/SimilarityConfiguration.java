package org.eprbridge.similarity.index;

import org.eprbridge.similarity.meaning.DirectionDesk;
import org.eprbridge.similarity.meaning.KeptDirections;
import org.eprbridge.similarity.meaning.MiniLm;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.words.Reader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the index reads with. Without {@code epr.similarity.embeddings} it goes by words and topics alone. */
@Configuration(proxyBeanMethods = false)
class SimilarityConfiguration {

    private static final String EMBEDDINGS = "epr.similarity.embeddings";

    @Bean
    Reader similarityReader() {
        return new Reader();
    }

    @Bean
    Topics similarityTopics(Reader reader) {
        return new Topics(reader);
    }

    @Bean
    @ConditionalOnBooleanProperty(EMBEDDINGS)
    DirectionDesk directionDesk(KeptDirections kept, Topics topics) {
        var desk = new DirectionDesk(kept);
        topics.learnDirections(desk);
        return desk;
    }

    /** The model has time until everything else is there. */
    @Bean
    @ConditionalOnBooleanProperty(EMBEDDINGS)
    ApplicationListener<ApplicationReadyEvent> whenReadyThenOpenTheDesk(DirectionDesk desk) {
        return _ -> desk.open(MiniLm::new);
    }
}
