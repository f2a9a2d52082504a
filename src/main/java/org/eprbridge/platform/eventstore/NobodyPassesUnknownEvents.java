package org.eprbridge.platform.eventstore;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * Axon shows an event only to handlers of its class, so one without a class would be passed in silence: a list would lack
 * a fact for ever, a reaction would never happen, and an aggregate would decide without knowing. Here every handler of
 * events takes it, and refuses.
 */
final class NobodyPassesUnknownEvents implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return handler.hasAnnotation(EventHandler.class) ? new Refusing<>(handler) : handler;
    }

    private static final class Refusing<T> extends WrappedMessageHandlingMember<T> {

        Refusing(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public boolean canHandle(Message<?> message) {
            return message.getPayloadType() == UnknownSerializedType.class || super.canHandle(message);
        }

        @Override
        public boolean canHandleType(Class<?> type) {
            return type == UnknownSerializedType.class || super.canHandleType(type);
        }

        @Override
        public Object handle(Message<?> message, T target) throws Exception {
            WrittenByNewerVersion.mustNotBe(message);
            return super.handle(message, target);
        }
    }
}
