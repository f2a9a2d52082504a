package org.eprbridge.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.eprbridge.kernel.ConfirmedAfresh;
import org.eprbridge.platform.security.Proof;

/**
 * Stands on the bus, so that no screen and no program goes round {@link ConfirmedAfresh}, and writes on the envelope that the
 * password was asked for again. What is written down later than it happened carries the mark of that instead.
 */
class AsksForProof implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, command) -> {
            var envelope = command.getMetaData();
            if (!mustBeConfirmed(command.getPayload()) || Envelope.dated(envelope)) {
                return command;
            }
            var person = Envelope.actor(envelope).person();
            if (!Proof.isShownFor(command.getPayload(), person, Envelope.at(envelope))) {
                throw new NotConfirmedAfresh(command.getPayloadType());
            }
            return command.andMetaData(Map.of(Envelope.CONFIRMED, "password"));
        };
    }

    private static boolean mustBeConfirmed(Object order) {
        return order instanceof ConfirmedAfresh signed && signed.mustBeConfirmed();
    }
}
