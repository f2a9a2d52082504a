package org.eprbridge.ideas.life;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.life.Voices.Backing;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/**
 * What came along with one joined idea. It lies beside what was said to the survivor and never mixes with it, so that
 * taking the joining back is taking this away.
 *
 * @param overtaken who has spoken to the survivor since, so that this no longer counts for them
 */
record Along(IdeaId idea, List<Backing> backings, Set<PersonId> overtaken) {

    Along {
        backings = List.copyOf(backings);
        overtaken = Set.copyOf(overtaken);
    }

    static Along with(IdeaAbsorbed event) {
        return new Along(
                event.joined(),
                event.evidence().stream()
                        .map(it -> new Backing(
                                it.person(),
                                it.standing(),
                                it.timesPerWeek(),
                                it.minutesEach(),
                                it.peopleLikeMe(),
                                "",
                                it.at()))
                        .toList(),
                Set.of());
    }

    Along overtakenBy(PersonId person) {
        var more = new HashSet<>(overtaken);
        more.add(person);
        return new Along(idea, backings, more);
    }

    Stream<Backing> thatCount() {
        return backings.stream().filter(it -> !overtaken.contains(it.person()));
    }
}
