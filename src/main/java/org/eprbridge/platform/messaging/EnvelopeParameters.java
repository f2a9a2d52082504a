package org.eprbridge.platform.messaging;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.queryhandling.QueryMessage;
import org.eprbridge.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Lets a handler ask for the {@link Actor} and the {@link Instant} of its message instead of a clock. */
public final class EnvelopeParameters implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        var parameter = parameters[index];
        if (parameter.getAnnotations().length > 0) {
            return null;
        }
        if (parameter.getType() == Actor.class) {
            return new FromEnvelope<>(message -> Envelope.actor(message.getMetaData()));
        }
        if (parameter.getType() == Instant.class) {
            return new FromEnvelope<>(EnvelopeParameters::moment);
        }
        return null;
    }

    private static Instant moment(Message<?> message) {
        return message instanceof EventMessage<?> event ? event.getTimestamp() : Envelope.at(message.getMetaData());
    }

    private record FromEnvelope<T>(Function<Message<?>, T> reader) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return reader.apply(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage<?>
                    || message instanceof EventMessage<?>
                    || message instanceof QueryMessage<?, ?>;
        }
    }
}
