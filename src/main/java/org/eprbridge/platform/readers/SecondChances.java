package org.eprbridge.platform.readers;

import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;

/** Most faults of a database are over in a moment: the same event is told again, a little later each time. */
final class SecondChances implements ListenerInvocationErrorHandler {

    private static final List<Long> PAUSES_MS = List.of(50L, 150L, 450L);

    private final LongConsumer pausing;

    /** @param pausing lets so many milliseconds pass */
    SecondChances(LongConsumer pausing) {
        this.pausing = pausing;
    }

    @Override
    public void onError(Exception first, EventMessage<?> event, EventMessageHandler handler) throws Exception {
        var failure = first;
        for (long pause : PAUSES_MS) {
            if (!PassingFaults.areIn(failure)) {
                break;
            }
            pausing.accept(pause);
            try {
                handler.handle(event);
                return;
            } catch (Exception again) {
                failure = again;
            }
        }
        throw failure;
    }
}
