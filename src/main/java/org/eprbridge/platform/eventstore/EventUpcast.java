package org.eprbridge.platform.eventstore;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Turns an event as an earlier version has stored it into what the next revision would have stored. Rooms keep theirs in
 * {@code history}, one class a step, as a component; steps follow each other by name and revision, in whatever order they
 * are found.
 */
public abstract class EventUpcast {

    private final String name;
    private final String from;
    private final String to;

    protected EventUpcast(String name, String from, String to) {
        this.name = name;
        this.from = from;
        this.to = to;
    }

    /**
     * @param payload as it was stored; a copy that may be changed
     * @return the same event ({@link #as}) in its next revision, or several events that it was in truth; never none, because a
     *     reader would wait for what disappeared
     */
    protected abstract List<Renewed> renew(JsonNode payload);

    /** The same event in the next revision. */
    protected final Renewed as(JsonNode payload) {
        return new Renewed(name, to, payload);
    }

    final String name() {
        return name;
    }

    final String from() {
        return from;
    }

    /** An event in a later shape; there may be a step from there on. */
    public record Renewed(String name, String revision, JsonNode payload) {}
}
