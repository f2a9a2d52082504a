package org.eprbridge.delivery.automation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.AuditEvent.ScreeningOverturned;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.ChangeUnblocked;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaAnswered;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaParted;
import org.eprbridge.delivery.JoinedIdea;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/** What the facts of one change tell: the part of the {@link Inquiry} that knows who did what. */
record Told(List<Heard> facts) {

    boolean blocked() {
        boolean blocked = false;
        for (var it : facts) {
            blocked = it.event() instanceof ChangeBlocked || blocked && !(it.event() instanceof ChangeUnblocked);
        }
        return blocked;
    }

    List<Heard> screenings() {
        return facts.stream().filter(it -> it.event() instanceof ChangeScreened).toList();
    }

    /** Once somebody has seen an impact, nobody can say that there is none. */
    boolean impact() {
        return facts.stream()
                .anyMatch(it -> it.event() instanceof ChangeScreened screened && screened.impact()
                        || it.event() instanceof ScreeningOverturned);
    }

    boolean grownSince(Heard fact) {
        return facts.subList(facts.indexOf(fact), facts.size()).stream()
                .anyMatch(it -> it.event() instanceof IdeaJoinedChange);
    }

    Set<PersonId> builders() {
        var builders = new HashSet<PersonId>();
        for (var it : facts) {
            if (it.event() instanceof ChangeAssigned assigned) {
                builders.add(assigned.owner());
            }
            if (it.event() instanceof ChangeMoved moved
                    && (moved.to() == Stage.BUILDING || moved.to() == Stage.TESTING)) {
                builders.add(it.by().person());
            }
        }
        return builders;
    }

    /** Builders, and whoever sent, accepted or joined an idea that it answers or has taken in. */
    Set<PersonId> involved() {
        var involved = new HashSet<>(builders());
        joined().forEach(it -> {
            involved.add(it.acceptance().submitter());
            involved.add(it.acceptance().triager());
        });
        everJoined().forEach(it -> {
            involved.addAll(it.senders());
            involved.add(it.joinedBy());
        });
        return involved;
    }

    boolean sent(PersonId person) {
        return joined().stream().anyMatch(it -> it.acceptance().submitter().equals(person));
    }

    /** Their idea goes on in one that the change answers. */
    boolean sentWhatJoined(PersonId person) {
        return joinedIdeas().stream().anyMatch(it -> it.senders().contains(person));
    }

    Set<IdeaId> answered() {
        var ideas = new HashSet<IdeaId>();
        joined().forEach(it -> ideas.add(it.acceptance().idea()));
        return ideas;
    }

    private List<IdeaJoinedChange> joined() {
        var here = new ArrayList<IdeaJoinedChange>();
        for (var it : facts) {
            if (it.event() instanceof IdeaJoinedChange joined) {
                here.add(joined);
            }
            if (it.event() instanceof IdeaLeftChange left) {
                here.removeIf(joined -> joined.acceptance().idea().equals(left.idea()));
            }
        }
        return here;
    }

    private List<JoinedIdea> everJoined() {
        return facts.stream()
                .filter(it -> it.event() instanceof JoinedIdeaAnswered)
                .map(it -> ((JoinedIdeaAnswered) it.event()).joined())
                .toList();
    }

    private List<JoinedIdea> joinedIdeas() {
        var here = new ArrayList<JoinedIdea>();
        for (var it : facts) {
            switch (it.event()) {
                case JoinedIdeaAnswered answered -> here.add(answered.joined());
                case JoinedIdeaParted parted ->
                    here.removeIf(joined -> joined.idea().equals(parted.joined())
                            && joined.into().equals(parted.from()));
                case IdeaLeftChange left ->
                    here.removeIf(joined -> joined.into().equals(left.idea()));
                default -> {}
            }
        }
        return here;
    }
}
