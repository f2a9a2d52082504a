package org.eprbridge.platform.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.security.SignedIn;

/** Sends commands through Axon: writes the envelope, tries again when somebody was faster, and turns refusals into sentences. */
class AxonCommands implements Commands, CommandsAs, TimedCommands {

    private static final int ATTEMPTS = 4;

    private final CommandGateway gateway;
    private final SignedIn signedIn;
    private final ReadYourWrites writes;
    private final Sentences sentences;
    private final Clock clock;
    private final Executor aside = Executors.newVirtualThreadPerTaskExecutor();

    AxonCommands(CommandGateway gateway, SignedIn signedIn, ReadYourWrites writes, Sentences sentences, Clock clock) {
        this.gateway = gateway;
        this.signedIn = signedIn;
        this.writes = writes;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public long send(Object command) {
        var actor = signedIn.actor().orElseThrow(Sentences::signInFirst);
        dispatch(actor, clock.instant(), false, command);
        return writes.wrote(actor.person());
    }

    @Override
    public void mustBeAllowed(Class<?> command) {
        var actor = signedIn.actor().orElseThrow(Sentences::signInFirst);
        try {
            Rights.roleFor(command, actor);
        } catch (NotAllowed e) {
            throw sentences.speak(e, clock.instant());
        }
    }

    @Override
    public void send(Actor actor, Instant at, Object command) {
        dispatch(actor, at, true, command);
    }

    /** A reaction's command gets a unit of work of its own: it is stored before the event counts as handled. */
    @Override
    public void send(Actor actor, Object command) {
        if (!CurrentUnitOfWork.isStarted()) {
            dispatch(actor, clock.instant(), false, command);
            return;
        }
        var cause = CurrentUnitOfWork.get().getMessage();
        boolean dated = cause instanceof EventMessage<?> && Envelope.dated(cause.getMetaData());
        var at = dated ? ((EventMessage<?>) cause).getTimestamp() : clock.instant();
        try {
            CompletableFuture.runAsync(() -> dispatch(actor, at, dated, command), aside)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cleaner ? cleaner : e;
        }
    }

    private void dispatch(Actor actor, Instant at, boolean dated, Object command) {
        var envelope = new LinkedHashMap<>(Envelope.of(actor, at));
        if (dated) {
            envelope.put(Envelope.DATED, "true");
        }
        try {
            retrying(() -> gateway.sendAndWait(new GenericCommandMessage<>(command, envelope)));
        } catch (RuntimeException e) {
            throw sentences.speak(e, at);
        }
    }

    /** Somebody else changed the same thing at the same moment: look again, the rule will say what to tell. */
    private static void retrying(Runnable attempt) {
        for (int left = ATTEMPTS - 1; ; left--) {
            try {
                attempt.run();
                return;
            } catch (AggregateStreamCreationException | ConcurrencyException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }
}
