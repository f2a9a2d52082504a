package org.eprbridge.platform.guard;

/** What was found in one field of a message. It holds no word of it. */
public record Spot(String field, Found found) {

    public boolean blocks() {
        return found.kind().blocks();
    }
}
