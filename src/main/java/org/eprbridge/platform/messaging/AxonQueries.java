package org.eprbridge.platform.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.security.SignedIn;
import org.springframework.core.ResolvableType;

/** Asks through Axon; the type of the question says the type of the answer. */
class AxonQueries implements Queries {

    private final QueryGateway gateway;
    private final SignedIn signedIn;
    private final ReadYourWrites writes;
    private final Sentences sentences;
    private final Clock clock;

    AxonQueries(QueryGateway gateway, SignedIn signedIn, ReadYourWrites writes, Sentences sentences, Clock clock) {
        this.gateway = gateway;
        this.signedIn = signedIn;
        this.writes = writes;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked") // the answer's type is read from the question's
    public <R> R ask(Query<R> question) {
        var now = clock.instant();
        var actor = signedIn.actor().orElseThrow(Sentences::signInFirst);
        writes.beforeAsking(actor.person());
        var envelope = Envelope.of(actor, now);
        try {
            return (R) gateway.query(
                            question.getClass().getName(), new GenericMessage<>(question, envelope), answerOf(question))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? sentences.speak(cause, now) : e;
        } catch (RuntimeException e) {
            throw sentences.speak(e, now);
        }
    }

    private static ResponseType<?> answerOf(Query<?> question) {
        var answer = ResolvableType.forInstance(question).as(Query.class).getGeneric(0);
        if (answer.toClass() == List.class) {
            return ResponseTypes.multipleInstancesOf(answer.getGeneric(0).toClass());
        }
        if (answer.toClass() == Optional.class) {
            return ResponseTypes.optionalInstanceOf(answer.getGeneric(0).toClass());
        }
        return new OneAnswer<>(answer.toClass());
    }
}
