package org.eprbridge.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.eprbridge.administration.ProcessorDesk;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.readers.Processors.DeadLetter;
import org.eprbridge.platform.readers.Processors.GivenUp;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.readers.Processors.Rebuilding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Watches and mends the processors from outside, for administrators. */
@RestController
@RequestMapping("/api/v1/admin/processors")
@Tag(name = "Administration")
class ProcessorsApi {

    private final ProcessorDesk desk;

    ProcessorsApi(ProcessorDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Every processor: how far it is, and how many events it could not digest")
    Page<Line> processors(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return Page.of(desk.processors(), new PageRequest(page, size, "")).map(Line::of);
    }

    @GetMapping("/{processor}/dead-letters")
    @Operation(summary = "The events that a processor could not digest, oldest first")
    Page<Letter> deadLetters(
            @PathVariable String processor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return Page.of(desk.deadLetters(processor), new PageRequest(page, size, ""))
                .map(Letter::of);
    }

    @PostMapping("/{processor}/dead-letters/{id}/retry")
    @Operation(summary = "Tries again, beginning with the oldest event about the same thing")
    Retried retry(@PathVariable String processor, @PathVariable String id) {
        return new Retried(desk.retry(processor, id));
    }

    @PostMapping("/{processor}/dead-letters/{id}/set-aside")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives up on one event for this processor, with a reason; the event stays in the log")
    void setAside(@PathVariable String processor, @PathVariable String id, @RequestBody Reason body) {
        desk.setAside(processor, id, body.reason() == null ? "" : body.reason());
    }

    @GetMapping("/{processor}/given-up")
    @Operation(summary = "The events that somebody has set aside for this processor, with the reason, latest first")
    Page<SetAside> givenUp(
            @PathVariable String processor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return Page.of(desk.givenUp(processor), new PageRequest(page, size, "")).map(SetAside::of);
    }

    @PostMapping("/{processor}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Builds a projection again beside the one that people see",
            description =
                    "The list of processors tells how far it is. People see the old one until the new one is complete.")
    void rebuild(@PathVariable String processor) {
        desk.rebuild(processor);
    }

    @PostMapping("/{processor}/rebuild/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws the copy away; people keep what they see")
    void cancelRebuild(@PathVariable String processor) {
        desk.cancelRebuild(processor);
    }

    record Line(
            String name,
            boolean running,
            long position,
            long head,
            long lag,
            @Nullable String error,
            long deadLetters,
            boolean rebuildable,
            @Nullable Building rebuilding) {

        static Line of(Processor processor) {
            return new Line(
                    processor.name(),
                    processor.running(),
                    processor.position(),
                    processor.head(),
                    processor.lag(),
                    processor.error(),
                    processor.deadLetters(),
                    processor.rebuildable(),
                    Building.of(processor.rebuilding()));
        }
    }

    /** @param secondsLeft a guess from the rate so far */
    record Building(
            String state,
            long position,
            long head,
            double eventsPerSecond,
            @Nullable Long secondsLeft,
            Instant startedAt,
            @Nullable Instant endedAt,
            String by,
            @Nullable String trouble) {

        static @Nullable Building of(@Nullable Rebuilding rebuilding) {
            return rebuilding == null
                    ? null
                    : new Building(
                            rebuilding.state().name(),
                            rebuilding.position(),
                            rebuilding.head(),
                            rebuilding.eventsPerSecond(),
                            rebuilding.secondsLeft(),
                            rebuilding.startedAt(),
                            rebuilding.endedAt(),
                            rebuilding.by(),
                            rebuilding.trouble());
        }
    }

    record SetAside(String id, String event, String aggregate, String cause, String reason, String by, Instant at) {

        static SetAside of(GivenUp letter) {
            return new SetAside(
                    letter.id(),
                    letter.eventName(),
                    letter.aggregate(),
                    letter.cause(),
                    letter.reason(),
                    letter.by(),
                    letter.at());
        }
    }

    record Letter(String id, String event, String aggregate, String cause, Instant since) {

        static Letter of(DeadLetter letter) {
            return new Letter(letter.id(), letter.eventName(), letter.aggregate(), letter.cause(), letter.since());
        }
    }

    /** @param digested whether everything about the same thing went through */
    record Retried(boolean digested) {}

    record Reason(@Nullable String reason) {}
}
