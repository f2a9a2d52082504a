package org.eprbridge.ideas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.Envelope;

/** A log in memory, written line by line, for tests of those who read it. */
public final class Chronicle implements EventLog {

    private final Map<String, List<Recorded>> streams = new LinkedHashMap<>();
    private long head;

    public IdeaEvent happens(Instant at, Actor by, IdeaEvent event) {
        var stream = streams.computeIfAbsent(event.idea().value(), idea -> new ArrayList<>());
        stream.add(new Recorded(event, by, at, stream.size(), head++));
        return event;
    }

    public void happened(Instant at, List<EventMessage<Object>> past) {
        past.forEach(message -> happens(at, Envelope.actor(message.getMetaData()), (IdeaEvent) message.getPayload()));
    }

    @Override
    public long head() {
        return head;
    }

    @Override
    public List<Recorded> history(String aggregate) {
        return List.copyOf(streams.getOrDefault(aggregate, List.of()));
    }
}
