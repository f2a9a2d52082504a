package org.eprbridge.delivery.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eprbridge.delivery.JoinedIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/** The ideas that went on in those that a change answers, and which of the news about them it has heard already. */
class JoinedIdeas {

    private final Map<Joining, JoinedIdea> here = new LinkedHashMap<>();
    private final Map<Joining, Long> parted = new HashMap<>();

    void join(JoinedIdea joined) {
        here.put(Joining.of(joined), joined);
    }

    void part(IdeaId idea, IdeaId into, long number) {
        var joining = new Joining(idea, into);
        here.remove(joining);
        parted.put(joining, number);
    }

    /** Whatever went on in this idea leaves the change with it, and comes back with it. */
    void leaveWith(IdeaId into) {
        here.keySet().removeIf(joining -> joining.into().equals(into));
    }

    /** A later joining of the same two brings a higher number. */
    boolean knows(JoinedIdea joined) {
        var joining = Joining.of(joined);
        return here.containsKey(joining) || parted.getOrDefault(joining, -1L) >= joined.number();
    }

    /** Whether these two are joined, and were before this number. */
    boolean joinedBefore(IdeaId idea, IdeaId into, long number) {
        var joined = here.get(new Joining(idea, into));
        return joined != null && joined.number() < number;
    }

    boolean sentBy(PersonId person) {
        return here.values().stream().anyMatch(it -> it.senders().contains(person));
    }

    List<IdeaId> joinedInto(IdeaId idea) {
        return here.values().stream()
                .filter(it -> it.into().equals(idea))
                .map(JoinedIdea::idea)
                .toList();
    }

    /** One idea may go on in different ones, one after the other. */
    private record Joining(IdeaId idea, IdeaId into) {

        static Joining of(JoinedIdea joined) {
            return new Joining(joined.idea(), joined.into());
        }
    }
}
