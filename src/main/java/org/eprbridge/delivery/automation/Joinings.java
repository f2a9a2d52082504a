package org.eprbridge.delivery.automation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eprbridge.delivery.JoinedIdea;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.JoinedIdeaLeft;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.springframework.stereotype.Component;

/** Reads from the log which ideas go on in which, and who sent them. */
@Component
class Joinings {

    private final EventLog log;

    Joinings(EventLog log) {
        this.log = log;
    }

    /** What goes on in this idea as far as the log reaches. */
    List<JoinedIdea> into(IdeaId idea) {
        return takenIn(idea).values().stream().map(this::joined).toList();
    }

    JoinedIdea joined(IdeaAbsorbed fact, long number, PersonId joinedBy) {
        return new JoinedIdea(fact.joined(), fact.idea(), number, senders(fact), joinedBy);
    }

    private JoinedIdea joined(Recorded fact) {
        var actor = fact.actor();
        return joined(
                (IdeaAbsorbed) fact.event(), fact.sequence(), actor.behalf().orElse(actor.person()));
    }

    /** Those who sent it, and those who sent what had gone on in it before. A joined idea takes in nothing more. */
    private Set<PersonId> senders(IdeaAbsorbed fact) {
        var senders = new HashSet<PersonId>();
        senders.add(fact.submitter());
        takenIn(fact.joined()).values().forEach(it -> senders.addAll(senders((IdeaAbsorbed) it.event())));
        return senders;
    }

    private Map<IdeaId, Recorded> takenIn(IdeaId idea) {
        var here = new LinkedHashMap<IdeaId, Recorded>();
        for (var fact : log.history(idea.value())) {
            if (fact.event() instanceof IdeaAbsorbed absorbed) {
                here.put(absorbed.joined(), fact);
            } else if (fact.event() instanceof JoinedIdeaLeft left) {
                here.remove(left.left());
            }
        }
        return here;
    }
}
