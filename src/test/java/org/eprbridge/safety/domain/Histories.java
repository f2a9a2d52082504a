package org.eprbridge.safety.domain;

import static org.eprbridge.testing.Stories.NOW;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.Message;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.Envelope;

/** A log that holds one history and nothing else. */
final class Histories {

    private Histories() {}

    static EventLog log(String whose, List<?> past) {
        var story = new ArrayList<EventLog.Recorded>();
        for (Object fact : past) {
            var message = (Message<?>) fact;
            int number = story.size();
            story.add(new EventLog.Recorded(
                    message.getPayload(), Envelope.actor(message.getMetaData()), NOW, number, number));
        }
        return new EventLog() {
            @Override
            public long head() {
                return story.size();
            }

            @Override
            public List<Recorded> history(String aggregate) {
                return aggregate.equals(whose) ? story : List.of();
            }
        };
    }
}
