package org.eprbridge.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the problem of an idea costs, as the people behind it tell it: reach × frequency × time. Hours, not votes.
 *
 * @param hoursPerWeek of everybody together, and of those who are like them
 * @param people who say so: the sender and the supporters, each once
 * @param peopleLikeThem how many they count, themselves among them
 * @param forOnePerson how far they differ; null while nobody has given numbers
 * @param byProfession and {@code byDivision}: most hours first
 */
public record Evidence(
        double hoursPerWeek,
        int people,
        int peopleLikeThem,
        @Nullable Spread forOnePerson,
        List<Share> byProfession,
        List<Share> byDivision) {

    public Evidence {
        byProfession = List.copyOf(byProfession);
        byDivision = List.copyOf(byDivision);
    }

    /** Hours a week that it costs one person: who loses least, the one in the middle, who loses most. */
    public record Spread(double least, double median, double most) {}

    /** @param of the profession or the division; empty when it is not known */
    public record Share(String of, int people, double hoursPerWeek) {}
}
