package org.eprbridge.platform.eventstore;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;

/** An event in a shape that this version of the program does not know yet. A node with the newer version reads it. */
public final class WrittenByNewerVersion extends SerializationException {

    private static final long serialVersionUID = 1;

    WrittenByNewerVersion(SerializedType stored, String known) {
        super(
                "The log holds \"%s\" in revision %s; this version of EPR Bridge knows revision %s. Start the newer version, or add the upcaster."
                        .formatted(stored.getName(), stored.getRevision(), known));
    }
}
