package org.eprbridge.platform.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Writes on every event who caused it: copied from the command, without what only the command needed. */
final class EnvelopeToEvents implements CorrelationDataProvider {

    private static final List<String> COPIED = List.of(
            Envelope.ACTOR,
            Envelope.ROLE,
            Envelope.ON_BEHALF_OF,
            Envelope.PROFESSION,
            Envelope.STAFF_GROUP,
            Envelope.DIVISION,
            Envelope.ORGANISATION,
            Envelope.NOT_ABOUT_A_PATIENT,
            Envelope.CONFIRMED);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var copied = new LinkedHashMap<String, Object>();
        for (String key : COPIED) {
            var value = message.getMetaData().get(key);
            if (value != null) {
                copied.put(key, value);
            }
        }
        return copied;
    }
}
