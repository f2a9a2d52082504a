package org.eprbridge.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.eprbridge.kernel.Role;

/**
 * Stands on the bus behind {@link RightsGuard}, so that no command of a person goes round the {@link PatientDataGuard}, and
 * writes on the envelope what was confirmed. Reactions only repeat words that the log has already.
 */
class GuardedCommands implements MessageDispatchInterceptor<CommandMessage<?>> {

    private final PatientDataGuard guard;

    GuardedCommands(PatientDataGuard guard) {
        this.guard = guard;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, command) -> {
            if (Envelope.actor(command.getMetaData()).actedIn() == Role.SYSTEM) {
                return command;
            }
            var confirmed = guard.look(command.getPayload());
            return confirmed.isEmpty()
                    ? command
                    : command.andMetaData(Map.of(Envelope.NOT_ABOUT_A_PATIENT, guard.record(confirmed)));
        };
    }
}
