package org.eprbridge.ideas.life;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/**
 * Who wants to hear what becomes of an idea without meeting its problem. Those who came along with joined ideas lie beside
 * its own, as evidence does, so that taking a joining back is taking them away.
 */
public record Followers(List<PersonId> own, List<Along> along) {

    public Followers {
        own = List.copyOf(own);
        along = List.copyOf(along);
    }

    /** @param left who has stopped since; the joined idea gets them back all the same */
    public record Along(IdeaId idea, List<PersonId> people, Set<PersonId> left) {

        public Along {
            people = List.copyOf(people);
            left = Set.copyOf(left);
        }

        private Stream<PersonId> staying() {
            return people.stream().filter(Predicate.not(left::contains));
        }

        private Along without(PersonId person) {
            var more = new HashSet<>(left);
            more.add(person);
            return new Along(idea, people, more);
        }
    }

    static Followers none() {
        return new Followers(List.of(), List.of());
    }

    /** Each once, in the order in which they came. */
    List<PersonId> all() {
        return Stream.concat(own.stream(), along.stream().flatMap(Along::staying))
                .distinct()
                .toList();
    }

    Followers with(PersonId person) {
        return new Followers(
                Stream.concat(own.stream(), Stream.of(person)).distinct().toList(), along);
    }

    Followers without(PersonId person) {
        return new Followers(
                own.stream().filter(it -> !it.equals(person)).toList(),
                along.stream().map(it -> it.without(person)).toList());
    }

    Followers with(IdeaAbsorbed joined) {
        var more = new ArrayList<>(along);
        more.add(new Along(joined.joined(), joined.followers(), Set.of()));
        return new Followers(own, more);
    }

    Followers without(IdeaId joined) {
        return new Followers(
                own, along.stream().filter(it -> !it.idea().equals(joined)).toList());
    }
}
