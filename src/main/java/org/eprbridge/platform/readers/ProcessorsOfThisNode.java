package org.eprbridge.platform.readers;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.eventstore.EventLog;
import org.jspecify.annotations.Nullable;

/** Asks Axon about its processors, and the database about what other nodes do with theirs. */
final class ProcessorsOfThisNode implements Processors {

    private final EventLog log;
    private final EventProcessingConfiguration processing;
    private final Places places;
    private final Troubles troubles;
    private final Letters letters;
    private final Rebuilds rebuilds;
    private final Supplier<Stream<ReaderInMemory>> inMemory;

    ProcessorsOfThisNode(
            EventLog log,
            EventProcessingConfiguration processing,
            Places places,
            Troubles troubles,
            Letters letters,
            Rebuilds rebuilds,
            Supplier<Stream<ReaderInMemory>> inMemory) {
        this.log = log;
        this.processing = processing;
        this.places = places;
        this.troubles = troubles;
        this.letters = letters;
        this.rebuilds = rebuilds;
        this.inMemory = inMemory;
    }

    @Override
    public List<Processor> all() {
        var inDatabase = processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .map(this::described);
        return Stream.concat(inDatabase, inMemory.get().map(this::described))
                .sorted(Comparator.comparing(Processor::name))
                .toList();
    }

    private Processor described(ReaderInMemory reader) {
        long head = log.head();
        return new Processor(
                reader.name(),
                reader.running(),
                reader.position(),
                head,
                null,
                0,
                true,
                reader.rebuilding(head).orElse(null));
    }

    private Processor described(StreamingEventProcessor reader) {
        long head = log.head();
        long next = next(reader);
        return new Processor(
                reader.getName(),
                reader.isRunning(),
                next,
                head,
                error(reader, next),
                letters.count(reader.getName()),
                rebuilds.canRebuild(reader.getName()),
                rebuilds.find(reader.getName())
                        .map(record -> record.seenFrom(head))
                        .orElse(null));
    }

    /** What runs here is known at once; of a reader that runs elsewhere the database knows the place. */
    private long next(StreamingEventProcessor reader) {
        var parts = reader.processingStatus();
        boolean all = !parts.isEmpty()
                && parts.values().iterator().next().getSegment().getMask() + 1 == parts.size();
        return all
                ? parts.values().stream().mapToLong(CatchUp::next).min().orElse(0)
                : places.next(reader.getName()).orElse(0);
    }

    private @Nullable String error(StreamingEventProcessor reader, long next) {
        return troubles.of(reader.getName(), next)
                .map(Troubles.Trouble::sentence)
                .orElse(reader.isError() ? "It could not read the log and will try again." : null);
    }

    @Override
    public List<DeadLetter> deadLetters(String processor) {
        return inMemory(processor).isPresent() ? List.of() : letters.of(mustExist(processor));
    }

    @Override
    public boolean retry(String processor, String id) {
        return letters.retry(mustExist(processor), id);
    }

    @Override
    public void setAside(String processor, String id, Reason reason, Actor actor) {
        letters.setAside(mustExist(processor), id, reason, actor);
    }

    @Override
    public List<GivenUp> givenUp(String processor) {
        return inMemory(processor).isPresent() ? List.of() : letters.givenUp(mustExist(processor));
    }

    @Override
    public void rebuild(String processor, Actor actor) {
        inMemory(processor)
                .ifPresentOrElse(
                        reader -> reader.rebuild(actor), () -> rebuilds.begin(mustExist(processor), actor.person()));
    }

    @Override
    public void cancelRebuild(String processor) {
        inMemory(processor).ifPresentOrElse(ReaderInMemory::cancelRebuild, () -> rebuilds.cancel(mustExist(processor)));
    }

    private Optional<ReaderInMemory> inMemory(String name) {
        return inMemory.get().filter(reader -> reader.name().equals(name)).findFirst();
    }

    private String mustExist(String processor) {
        return processing
                .eventProcessor(processor)
                .map(known -> processor)
                .orElseThrow(() -> new NoSuchElementException("There is no reader called \"" + processor + "\"."));
    }
}
