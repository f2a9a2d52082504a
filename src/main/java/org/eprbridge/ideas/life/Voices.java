package org.eprbridge.ideas.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Standing;

/** What colleagues have said: who meets the same problem, and the discussion. In the order in which it was first said. */
public record Voices(List<Backing> backings, List<Said> comments) {

    public Voices {
        backings = List.copyOf(backings);
        comments = List.copyOf(comments);
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
    }

    /** Somebody said something. */
    public record Said(CommentId id, PersonId person, String text, Visibility visibility, Instant at) {}

    static Voices none() {
        return new Voices(List.of(), List.of());
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
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).person().equals(event.supporter())) {
                others.set(i, backing);
                return new Voices(others, comments);
            }
        }
        others.add(backing);
        return new Voices(others, comments);
    }

    Voices without(PersonId supporter) {
        return new Voices(
                backings.stream()
                        .filter(backing -> !backing.person().equals(supporter))
                        .toList(),
                comments);
    }

    /** What rules ask for: who supports it and with which numbers, but none of the words. */
    Voices withoutWords() {
        return new Voices(
                backings.stream()
                        .map(it -> it.comment().isEmpty()
                                ? it
                                : new Backing(
                                        it.person(),
                                        it.standing(),
                                        it.timesPerWeek(),
                                        it.minutesEach(),
                                        it.peopleLikeMe(),
                                        "",
                                        it.at()))
                        .toList(),
                List.of());
    }

    Voices with(Said said) {
        var longer = new ArrayList<>(comments);
        longer.add(said);
        return new Voices(backings, longer);
    }
}
