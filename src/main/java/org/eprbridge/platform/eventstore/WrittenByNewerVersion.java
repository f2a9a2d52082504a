package org.eprbridge.platform.eventstore;

import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * An event in a shape, or of a kind, that this version of the program does not know yet. A node with the newer version
 * reads it.
 */
public final class WrittenByNewerVersion extends SerializationException {

    private static final long serialVersionUID = 1;

    WrittenByNewerVersion(SerializedType stored, String known) {
        super(
                "The log holds \"%s\" in revision %s; this version of EPR Bridge knows revision %s. Start the newer version, or add the upcaster."
                        .formatted(stored.getName(), stored.getRevision(), known));
    }

    private WrittenByNewerVersion(String name) {
        super("The log holds \"%s\", which this version of EPR Bridge does not know. Start the newer version."
                .formatted(name));
    }

    /**
     * Nobody passes an event of an unknown kind: nobody here can say whom it concerns.
     *
     * @throws WrittenByNewerVersion when it is one
     */
    public static void mustNotBe(Message<?> event) {
        unknownName(event).ifPresent(name -> {
            throw new WrittenByNewerVersion(name);
        });
    }

    /** What it is called, when this version has no class for it. */
    public static Optional<String> unknownName(Message<?> event) {
        return event.getPayloadType() == UnknownSerializedType.class
                        && event.getPayload() instanceof UnknownSerializedType unknown
                ? Optional.of(unknown.serializedType().getName())
                : Optional.empty();
    }

    /** Whether that is what went wrong, or null. */
    public static @Nullable WrittenByNewerVersion in(@Nullable Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrittenByNewerVersion newer) {
                return newer;
            }
        }
        return null;
    }
}
