package org.eprbridge.platform.readers;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.serialization.SerializationException;
import org.eprbridge.platform.eventstore.WrittenByNewerVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a reader stands still. What a handler cannot digest goes to the dead letters and stops nobody; what a newer version
 * of this program wrote is left to a node that runs it, and the reader waits there rather than to lose it.
 */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Map<String, Trouble> byReader = new ConcurrentHashMap<>();

    /** @param position of the event that stands in the way */
    record Trouble(long position, String sentence) {}

    /** Why it stands still; empty once it has passed that event, here or on another node. */
    Optional<Trouble> of(String reader, long next) {
        return Optional.ofNullable(
                byReader.computeIfPresent(reader, (_, trouble) -> next > trouble.position() ? null : trouble));
    }

    MessageHandlerInterceptor<EventMessage<?>> watching(String reader) {
        return (unitOfWork, chain) -> {
            var event = unitOfWork.getMessage();
            try {
                mustBeOfThisVersion(event);
                return chain.proceed();
            } catch (Exception e) {
                remember(reader, event, e);
                throw e;
            }
        };
    }

    private static void mustBeOfThisVersion(EventMessage<?> event) {
        WrittenByNewerVersion.mustNotBe(event);
        try {
            event.getPayload();
        } catch (SerializationException e) {
            if (e.getCause() instanceof WrittenByNewerVersion newer) {
                throw newer;
            }
            // it is broken: its handler will say so, and the event goes to the dead letters
        }
    }

    private void remember(String reader, EventMessage<?> event, Exception failure) {
        long position = event instanceof TrackedEventMessage<?> tracked ? Places.after(tracked.trackingToken()) - 1 : 0;
        var name = Letters.nameOf(event);
        var known = byReader.put(
                reader,
                new Trouble(
                        position,
                        "It waits at event %,d (%s). %s".formatted(position, name, Letters.sentence(failure))));
        if (known == null || known.position() != position) {
            LOG.error(
                    "event=reader-stands reader={} position={} name={} failure={}",
                    reader,
                    position,
                    name,
                    failure.getClass().getSimpleName());
        }
    }
}
