package org.eprbridge.administration;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.guard.FreeText.Words;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.platform.readers.Processors.CannotRebuild;
import org.eprbridge.platform.readers.Processors.DeadLetter;
import org.eprbridge.platform.readers.Processors.GivenUp;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.readers.Processors.Reason;
import org.eprbridge.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** The one place where an administrator sees and mends the processors, by screen and by REST; nobody else gets in. */
@Component
public final class ProcessorDesk {

    private static final int MILLIS_BETWEEN_LOOKS = 1_000;

    private final Processors processors;
    private final SignedIn signedIn;
    private final PatientDataGuard patientData;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("administration").factory());

    ProcessorDesk(Processors processors, SignedIn signedIn, PatientDataGuard patientData) {
        this.processors = processors;
        this.signedIn = signedIn;
        this.patientData = patientData;
    }

    public List<Processor> processors() {
        administrator();
        return processors.all();
    }

    /** Oldest first. */
    public List<DeadLetter> deadLetters(String processor) {
        administrator();
        if (processors.all().stream().noneMatch(known -> known.name().equals(processor))) {
            throw new Refused(
                    "not-found", Refusal.Kind.NOT_FOUND, "There is no processor called %s.".formatted(processor));
        }
        return existing(() -> processors.deadLetters(processor));
    }

    /** @return whether everything about the same thing is digested now */
    public boolean retry(String processor, String id) {
        administrator();
        return existing(() -> processors.retry(processor, id));
    }

    /** @throws org.eprbridge.kernel.Misshapen without a reason: somebody will ask for it one day */
    public void setAside(String processor, String id, String reason) {
        var administrator = administrator();
        var shape = new Shape();
        String why = shape.text("reason", reason, 1_000, "Say in a sentence why this event is set aside.");
        shape.mustHold();
        var confirmed = patientData.look(List.of(new Words("reason", why)));
        existing(() -> {
            processors.setAside(processor, id, new Reason(why, patientData.record(confirmed)), administrator);
            return true;
        });
    }

    /** What somebody has given up on for this processor, latest first. */
    public List<GivenUp> givenUp(String processor) {
        administrator();
        return existing(() -> processors.givenUp(processor));
    }

    /** Builds the projection again beside the one that people see, and lets it take its place. */
    public void rebuild(String processor) {
        var administrator = administrator();
        possible(() -> processors.rebuild(processor, administrator));
    }

    public void cancelRebuild(String processor) {
        administrator();
        possible(() -> processors.cancelRebuild(processor));
    }

    /** Looks after the processors for an open screen, and calls back on another thread when something about them changed. */
    public Runnable watch(Consumer<Set<String>> changed) {
        administrator();
        var last = new AtomicReference<>(processors.all());
        var watch = looks.scheduleWithFixedDelay(
                () -> {
                    var now = processors.all();
                    if (!now.equals(last.getAndSet(now))) {
                        changed.accept(Set.of());
                    }
                },
                MILLIS_BETWEEN_LOOKS,
                MILLIS_BETWEEN_LOOKS,
                TimeUnit.MILLISECONDS);
        return () -> watch.cancel(false);
    }

    private Actor administrator() {
        return signedIn.actor()
                .filter(actor -> actor.is(Role.ADMINISTRATOR))
                .map(actor -> actor.actingAs(Role.ADMINISTRATOR))
                .orElseThrow(() -> new Refused(
                        "not-allowed", Refusal.Kind.NOT_ALLOWED, "You may not do this. It is for an administrator."));
    }

    private static void possible(Runnable deed) {
        try {
            existing(() -> {
                deed.run();
                return true;
            });
        } catch (CannotRebuild no) {
            throw new Refused("cannot-rebuild", Refusal.Kind.RULE, String.valueOf(no.getMessage()));
        }
    }

    private static <R> R existing(Supplier<R> deed) {
        try {
            return deed.get();
        } catch (NoSuchElementException gone) {
            throw new Refused("not-found", Refusal.Kind.NOT_FOUND, String.valueOf(gone.getMessage()));
        }
    }
}
