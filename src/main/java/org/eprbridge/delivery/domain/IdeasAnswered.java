package org.eprbridge.delivery.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eprbridge.delivery.Acceptance;
import org.eprbridge.delivery.JoinedIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/** The ideas that a change answers, and everybody who ever sent, triaged or joined one of them. */
class IdeasAnswered {

    private final Map<IdeaId, Acceptance> here = new LinkedHashMap<>();
    private final Map<IdeaId, Long> lastAcceptance = new HashMap<>();
    private final JoinedIdeas joined = new JoinedIdeas();
    private final Set<PersonId> sendersAndTriagers = new HashSet<>();

    void join(Acceptance acceptance) {
        here.put(acceptance.idea(), acceptance);
        lastAcceptance.put(acceptance.idea(), acceptance.number());
        sendersAndTriagers.add(acceptance.submitter());
        sendersAndTriagers.add(acceptance.triager());
    }

    void join(JoinedIdea idea) {
        joined.join(idea);
        sendersAndTriagers.addAll(idea.senders());
        sendersAndTriagers.add(idea.joinedBy());
    }

    void leave(IdeaId idea) {
        here.remove(idea);
        joined.leaveWith(idea);
    }

    /** A retried message brings an acceptance that is known; a new decision brings a higher number. */
    boolean knows(Acceptance acceptance) {
        return answers(acceptance.idea()) || lastAcceptance.getOrDefault(acceptance.idea(), -1L) >= acceptance.number();
    }

    /** Now, or once and no longer. */
    boolean answeredBefore(IdeaId idea) {
        return lastAcceptance.containsKey(idea);
    }

    boolean answers(IdeaId idea) {
        return here.containsKey(idea);
    }

    boolean sentBy(PersonId person) {
        return joined.sentBy(person)
                || here.values().stream().anyMatch(it -> it.submitter().equals(person));
    }

    Set<IdeaId> all() {
        return here.keySet();
    }

    JoinedIdeas joined() {
        return joined;
    }

    /** Also those whose ideas have left since. */
    Set<PersonId> sendersAndTriagers() {
        return sendersAndTriagers;
    }
}
