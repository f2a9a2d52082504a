package org.eprbridge.administration;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.platform.readers.Processors.DeadLetter;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** The one place where an administrator sees and mends the processors, by screen and by REST; nobody else gets in. */
@Component
public final class ProcessorDesk {

    private final Processors processors;
    private final SignedIn signedIn;

    ProcessorDesk(Processors processors, SignedIn signedIn) {
        this.processors = processors;
        this.signedIn = signedIn;
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
        existing(() -> {
            processors.setAside(processor, id, why, administrator);
            return true;
        });
    }

    private Actor administrator() {
        return signedIn.actor()
                .filter(actor -> actor.is(Role.ADMINISTRATOR))
                .map(actor -> actor.actingAs(Role.ADMINISTRATOR))
                .orElseThrow(() -> new Refused(
                        "not-allowed", Refusal.Kind.NOT_ALLOWED, "You may not do this. It is for an administrator."));
    }

    private static <R> R existing(Supplier<R> deed) {
        try {
            return deed.get();
        } catch (NoSuchElementException gone) {
            throw new Refused("not-found", Refusal.Kind.NOT_FOUND, String.valueOf(gone.getMessage()));
        }
    }
}
