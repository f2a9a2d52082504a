package org.eprbridge.platform.messaging;

import java.util.Set;
import java.util.function.Consumer;

/** Tells open screens that something changed, after the lists have caught up with it. */
@FunctionalInterface
public interface Live {

    /**
     * Calls back, on another thread and at most a few times a second, with the references that changed.
     *
     * @return stops the calls
     */
    Runnable watch(Consumer<Set<String>> changed);
}
