package org.eprbridge.demo;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Remembers when the stories were begun and whether they were finished, so that a start in between carries on. */
@Component
@Profile("demo")
class DemoProgress {

    private static final String STORIES = "stories";

    private final MongoTemplate mongo;

    DemoProgress(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<Telling> telling() {
        return Optional.ofNullable(mongo.findById(STORIES, Telling.class));
    }

    Telling begin(Instant now) {
        return mongo.insert(new Telling(STORIES, now, null));
    }

    void finish(Telling telling, Instant now) {
        mongo.save(new Telling(STORIES, telling.begunAt(), now));
    }

    /** @param begunAt the last moment of all stories: what the times in them count back from */
    @Document("demo")
    record Telling(@Id String id, Instant begunAt, @Nullable Instant finishedAt) {

        boolean finished() {
            return finishedAt != null;
        }
    }
}
