package org.eprbridge.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Stands on both buses, so that no way to send a message goes round {@link Rights}; writes the role used on the envelope. */
class RightsGuard<M extends Message<?>> implements MessageDispatchInterceptor<M> {

    @Override
    @SuppressWarnings("unchecked") // andMetaData keeps the kind of the message
    public BiFunction<Integer, M, M> handle(List<? extends M> messages) {
        return (index, message) -> {
            var role = Rights.roleFor(message.getPayloadType(), Envelope.actor(message.getMetaData()));
            return (M) message.andMetaData(Map.of(Envelope.ROLE, role.name()));
        };
    }
}
