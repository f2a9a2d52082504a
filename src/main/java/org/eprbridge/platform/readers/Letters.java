package org.eprbridge.platform.readers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.SerializationException;
import org.bson.Document;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.EventName;
import org.eprbridge.platform.eventstore.WrittenByNewerVersion;
import org.eprbridge.platform.readers.Processors.DeadLetter;
import org.eprbridge.platform.readers.Processors.GivenUp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What readers could not digest: the letters that wait, and those that somebody has given up on. */
final class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private static final String BROKEN = "Its content cannot be read: something in it is missing or of the wrong kind.";

    private final EventProcessingConfiguration processing;
    private final MongoCollection<Document> givenUp;
    private final Clock clock;

    Letters(EventProcessingConfiguration processing, MongoCollection<Document> givenUp, Clock clock) {
        this.processing = processing;
        this.givenUp = givenUp;
        this.clock = clock;
    }

    static String nameOf(EventMessage<?> event) {
        var name = event.getPayloadType().getAnnotation(EventName.class);
        return name == null
                ? WrittenByNewerVersion.unknownName(event)
                        .orElse(event.getPayloadType().getSimpleName())
                : name.value();
    }

    static String sentence(@Nullable Throwable error) {
        if (error instanceof SerializationException && !(error instanceof WrittenByNewerVersion)) {
            return error.getCause() instanceof WrittenByNewerVersion newer
                    ? sentence(newer)
                    : BROKEN; // the parser's own words would show what people wrote
        }
        return error == null || error.getMessage() == null ? "An error without words." : error.getMessage();
    }

    long count(String reader) {
        return processing
                .deadLetterQueue(reader)
                .map(SequencedDeadLetterQueue::size)
                .orElse(0L);
    }

    List<DeadLetter> of(String reader) {
        return letters(reader)
                .map(Letters::described)
                .sorted(Comparator.comparing(DeadLetter::since))
                .toList();
    }

    private static DeadLetter described(MongoDeadLetter<? extends EventMessage<?>> letter) {
        var event = letter.message();
        return new DeadLetter(
                event.getIdentifier(),
                nameOf(event),
                event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : "",
                letter.cause().map(Cause::message).orElse("It waits behind an earlier one."),
                letter.enqueuedAt());
    }

    boolean retry(String reader, String id) {
        var sequence = letter(reader, id).sequenceIdentifier();
        boolean digested = processing
                .sequencedDeadLetterProcessor(reader)
                .orElseThrow()
                .process(first -> first instanceof MongoDeadLetter<?> known
                        && known.sequenceIdentifier().equals(sequence));
        LOG.info("event=dead-letters-retried reader={} about={} digested={}", reader, sequence, digested);
        return digested;
    }

    /** The record is written first: a letter may be set aside twice, but never without a trace. */
    void setAside(String reader, String id, Processors.Reason reason, Actor actor) {
        var letter = letter(reader, id);
        var described = described(letter);
        givenUp.replaceOne(
                Filters.eq("_id", reader + "/" + id),
                new Document("_id", reader + "/" + id)
                        .append("processor", reader)
                        .append("event", id)
                        .append("eventName", described.eventName())
                        .append("aggregate", described.aggregate())
                        .append("cause", described.cause())
                        .append("reason", reason.words())
                        .append("notAboutAPatient", reason.notAboutAPatient())
                        .append("by", actor.person().value())
                        .append("at", Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
        queue(reader).evict(letter);
        LOG.warn(
                "event=dead-letter-set-aside reader={} name={} about={} by={}",
                reader,
                described.eventName(),
                described.aggregate(),
                actor.person());
    }

    List<GivenUp> givenUp(String reader) {
        return givenUp.find(Filters.eq("processor", reader))
                .sort(Sorts.descending("at"))
                .map(record -> new GivenUp(
                        record.getString("event"),
                        record.getString("eventName"),
                        record.getString("aggregate"),
                        record.getString("cause"),
                        record.getString("reason"),
                        record.getString("by"),
                        record.getDate("at").toInstant()))
                .into(new ArrayList<>());
    }

    /** The events that this reader leaves out for good. */
    Set<String> leftOut(String reader) {
        return givenUp
                .find(Filters.eq("processor", reader))
                .map(record -> record.getString("event"))
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toSet());
    }

    /** All of them have been digested by a copy that is in place now. */
    void forgetAll(String reader) {
        queue(reader).clear();
    }

    private MongoDeadLetter<EventMessage<?>> letter(String reader, String id) {
        return letters(reader)
                .filter(letter -> letter.message().getIdentifier().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no such dead letter any more. Somebody may have dealt with it already."));
    }

    @SuppressWarnings("unchecked")
    private Stream<MongoDeadLetter<EventMessage<?>>> letters(String reader) {
        return StreamSupport.stream(queue(reader).deadLetters().spliterator(), false)
                .flatMap(sequence -> StreamSupport.stream(sequence.spliterator(), false))
                .map(letter -> (MongoDeadLetter<EventMessage<?>>) letter);
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue(String reader) {
        return processing
                .deadLetterQueue(reader)
                .orElseThrow(() -> new NoSuchElementException("There is no reader called \"" + reader + "\"."));
    }
}
