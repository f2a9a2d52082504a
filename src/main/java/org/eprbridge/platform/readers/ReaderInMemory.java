package org.eprbridge.platform.readers;

import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.readers.Processors.CannotRebuild;
import org.eprbridge.platform.readers.Processors.Rebuilding;

/**
 * A reader of the log that keeps what it heard in the memory of this node. An administrator sees it among the others and
 * may build it again, on this node.
 */
public interface ReaderInMemory {

    String name();

    boolean running();

    /** The position of the event that it hears next. */
    long position();

    /** @param head where the log ends */
    Optional<Rebuilding> rebuilding(long head);

    /** @throws CannotRebuild with a sentence, when that is not possible now */
    void rebuild(Actor actor);

    /** @throws CannotRebuild with a sentence, when none is being built */
    void cancelRebuild();
}
