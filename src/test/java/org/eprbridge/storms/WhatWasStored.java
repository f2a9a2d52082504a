package org.eprbridge.storms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.LogAudit;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.HouseWithoutDoors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Looks at a house after a storm: at its log, at what reactions made of it, and at every list. */
final class WhatWasStored {

    /** What each list is kept in. */
    private static final Map<String, String> COLLECTIONS = Map.of(
            "idea-list", "idea_list",
            "change-list", "change_list",
            "review-list", "review_list",
            "feature-list", "features");

    private final HouseWithoutDoors house;
    private final Processors processors;
    private final MongoOperations mongo;

    WhatWasStored(HouseWithoutDoors house) {
        this.house = house;
        this.processors = house.get(Processors.class);
        this.mongo = house.get(MongoOperations.class);
    }

    /** Everything that was acknowledged, everything once, no gap, nothing changed. @return how many events there are */
    long isComplete(Set<String> acknowledged) {
        var report = house.get(LogAudit.class).verify(0);
        assertThat(report.findings()).isEmpty();
        await().until(() -> house.get(EventLog.class).head() >= report.end()); // others may have written
        var ids = new HashSet<String>();
        long position = 0;
        for (var event : allEvents()) {
            assertThat(ids.add(event.getIdentifier())).as("stored once").isTrue();
            assertThat(event.trackingToken().position()).as("no gap").hasValue(position++);
        }
        assertThat(ids).containsAll(acknowledged);
        return position;
    }

    List<TrackedEventMessage<?>> allEvents() {
        var events = new ArrayList<TrackedEventMessage<?>>();
        long head = house.get(EventLog.class).head();
        try (var stream = house.get(EventStore.class).openStream(null)) {
            while (events.size() < head) {
                events.add(stream.nextAvailable());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return events;
    }

    /** Here or on another node. */
    private boolean everythingIsRead() {
        house.settle();
        return processors.all().stream().allMatch(reader -> reader.lag() == 0);
    }

    /** Each acceptance has brought its idea to a change, and only once. */
    void everyReactionHappenedOnce() {
        await().atMost(Duration.ofMinutes(1)).until(this::everythingIsRead);
        Map<String, Integer> joined = new TreeMap<>();
        Map<String, Integer> accepted = new HashMap<>();
        for (var event : allEvents()) {
            switch (event.getPayload()) {
                case IdeaAccepted acceptance -> accepted.put(acceptance.idea().value(), 1);
                case IdeaJoinedChange joining ->
                    joined.merge(joining.acceptance().idea().value(), 1, Integer::sum);
                default -> {}
            }
        }
        assertThat(joined).containsExactlyInAnyOrderEntriesOf(accepted);
        assertThat(processors.all()).extracting(Processor::error).containsOnlyNulls();
        assertThat(processors.all()).extracting(Processor::deadLetters).containsOnly(0L);
    }

    /** Whatever the readers did when the storm came, the lists say what a list says that hears the log for the first time. */
    void everyListIsLikeOneBuiltFromNothing() {
        COLLECTIONS
                .keySet()
                .forEach(list -> await().atMost(Duration.ofMinutes(2))
                        .until(() -> !find(list).beingRebuilt()));
        await().atMost(Duration.ofMinutes(1)).until(this::everythingIsRead);
        COLLECTIONS.forEach((list, collection) -> {
            var before = documents(collection);
            processors.rebuild(list, Cast.ADMIN);
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> find(list).rebuilding() instanceof Processors.Rebuilding last
                            && last.state() == State.DONE);
            assertThat(documents(collection)).as(list).isEqualTo(before);
        });
        assertThat(mongo.getCollectionNames()).as("no copy is left behind").noneMatch(name -> name.contains("__"));
    }

    private Processor find(String reader) {
        return processors.all().stream()
                .filter(processor -> processor.name().equals(reader))
                .findFirst()
                .orElseThrow();
    }

    private List<Document> documents(String collection) {
        return mongo.find(new Query().with(Sort.by("_id")), Document.class, collection);
    }
}
