package org.eprbridge.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Gives events of a {@link TimedCommands timed command} the moment that the command says, and the mark that says so. */
class DatedEvents implements MessageDispatchInterceptor<EventMessage<?>> {

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> event instanceof DomainEventMessage<?> fact && dated() ? dated(fact) : event;
    }

    private static boolean dated() {
        return CurrentUnitOfWork.isStarted()
                && Envelope.dated(CurrentUnitOfWork.get().getMessage().getMetaData());
    }

    private static EventMessage<?> dated(DomainEventMessage<?> fact) {
        var at = Envelope.at(CurrentUnitOfWork.get().getMessage().getMetaData());
        return new GenericDomainEventMessage<>(
                fact.getType(),
                fact.getAggregateIdentifier(),
                fact.getSequenceNumber(),
                fact.andMetaData(Map.of(Envelope.DATED, "true")),
                () -> at);
    }
}
