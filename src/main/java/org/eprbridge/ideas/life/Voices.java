package org.eprbridge.ideas.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Standing;

/**
 * What colleagues have said: who meets the same problem, the discussion, and who wants to hear more. In the order in which it was first said.
 *
 * @param backings what was said to this idea itself
 * @param along what came with the ideas that were joined with it
 */
public record Voices(List<Backing> backings, List<Said> comments, List<Along> along, Followers followers) {

    public Voices {
        backings = List.copyOf(backings);
        comments = List.copyOf(comments);
        along = List.copyOf(along);
    }

    /** Somebody meets the same problem. */
    public record Backing(
            PersonId person,
            Standing standing,
            double timesPerWeek,
            double minutesEach,
            int peopleLikeMe,
            String comment,
            Instant at) {

        public double hoursForOne() {
            return timesPerWeek * minutesEach / 60;
        }

        public double hoursPerWeek() {
            return hoursForOne() * peopleLikeMe;
        }

        Backing withoutWords() {
            return comment.isEmpty()
                    ? this
                    : new Backing(person, standing, timesPerWeek, minutesEach, peopleLikeMe, "", at);
        }
    }

    /** Somebody said something. */
    public record Said(CommentId id, PersonId person, String text, Visibility visibility, Instant at) {}

    static Voices none() {
        return new Voices(List.of(), List.of(), List.of(), Followers.none());
    }

    /**
     * Everybody who says so, each once. Of what one person has said to several ideas before they were joined, the most hours
     * count; what they say to the survivor afterwards is what they say now.
     *
     * @param own what the submitter says
     */
    List<Backing> all(Backing own) {
        var byPerson = new LinkedHashMap<PersonId, Backing>();
        byPerson.put(own.person(), own);
        backings.forEach(it -> byPerson.put(it.person(), it));
        along.stream().flatMap(Along::thatCount).forEach(it -> byPerson.merge(it.person(), it, Voices::louder));
        return List.copyOf(byPerson.values());
    }

    /** Saying it again corrects the first time, in its old place. */
    Voices with(IdeaSupported event, Instant at) {
        var backing = new Backing(
                event.supporter(),
                event.standing(),
                event.timesPerWeek(),
                event.minutesEach(),
                event.peopleLikeMe(),
                event.comment(),
                at);
        var others = new ArrayList<>(backings);
        int place = IntStream.range(0, others.size())
                .filter(i -> others.get(i).person().equals(event.supporter()))
                .findFirst()
                .orElse(others.size());
        others.subList(place, Math.min(place + 1, others.size())).clear();
        others.add(place, backing);
        return new Voices(others, comments, overtakenBy(event.supporter()), followers);
    }

    Voices without(PersonId supporter) {
        return new Voices(
                backings.stream()
                        .filter(backing -> !backing.person().equals(supporter))
                        .toList(),
                comments,
                overtakenBy(supporter),
                followers);
    }

    Voices with(Said said) {
        var longer = new ArrayList<>(comments);
        longer.add(said);
        return new Voices(backings, longer, along, followers);
    }

    Voices with(IdeaAbsorbed joined) {
        var longer = new ArrayList<>(along);
        longer.add(Along.with(joined));
        return new Voices(backings, comments, longer, followers.with(joined));
    }

    Voices with(Followers now) {
        return new Voices(backings, comments, along, now);
    }

    Voices without(IdeaId joined) {
        return new Voices(
                backings,
                comments,
                along.stream().filter(it -> !it.idea().equals(joined)).toList(),
                followers.without(joined));
    }

    /** What rules ask for: who supports it and with which numbers, but none of the words. */
    Voices withoutWords() {
        return new Voices(backings.stream().map(Backing::withoutWords).toList(), List.of(), along, followers);
    }

    private List<Along> overtakenBy(PersonId person) {
        return along.stream().map(it -> it.overtakenBy(person)).toList();
    }

    private static Backing louder(Backing one, Backing other) {
        return other.hoursPerWeek() > one.hoursPerWeek() ? other : one;
    }
}
