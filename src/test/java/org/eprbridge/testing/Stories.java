package org.eprbridge.testing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.Envelope;

/** Tells a past, gives an order, and looks at the facts: with the envelopes that real messages wear. */
public final class Stories {

    /** A Thursday morning in summer; on the day in question it is ten o'clock in London. */
    public static final Instant NOW = Instant.parse("2026-08-06T09:00:00Z");

    private Stories() {}

    /**
     * A stage on which events carry on the envelope of their command, as they do in the product.
     *
     * @param resources what the handlers ask for beside their command
     */
    public static <T> AggregateTestFixture<T> of(Class<T> aggregate, Object... resources) {
        var story = new AggregateTestFixture<>(aggregate);
        story.registerCommandHandlerInterceptor(
                new CorrelationDataInterceptor<>(List.of(new SimpleCorrelationDataProvider(
                        Envelope.ACTOR,
                        Envelope.ROLE,
                        Envelope.ON_BEHALF_OF,
                        Envelope.PROFESSION,
                        Envelope.STAFF_GROUP,
                        Envelope.DIVISION,
                        Envelope.ORGANISATION))));
        Arrays.stream(resources).forEach(story::registerInjectableResource);
        return story;
    }

    /** The envelope of an order that this person gives now. */
    public static Map<String, String> by(Actor person) {
        return by(person, NOW);
    }

    public static Map<String, String> by(Actor person, Instant at) {
        return Envelope.of(person, at);
    }

    /** A fact of the past and who brought it about. */
    public static EventMessage<Object> did(Actor person, Object event) {
        return new GenericEventMessage<>(event, Envelope.of(person, NOW));
    }
}
