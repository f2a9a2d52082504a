package org.eprbridge.ideas.life;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eprbridge.ideas.Evidence;
import org.eprbridge.ideas.Evidence.Share;
import org.eprbridge.ideas.Evidence.Spread;
import org.eprbridge.ideas.life.Voices.Backing;
import org.jspecify.annotations.Nullable;

/** Turns what people say into hours a week. */
final class Weighing {

    private Weighing() {}

    /** @param told by each person once */
    static Evidence of(List<Backing> told) {
        return new Evidence(
                hours(told),
                told.size(),
                told.stream().mapToInt(Backing::peopleLikeMe).sum(),
                spread(told),
                shares(told, backing -> backing.standing().profession()),
                shares(told, backing -> backing.standing().division()));
    }

    static double hours(Collection<Backing> told) {
        return told.stream().mapToDouble(Backing::hoursPerWeek).sum();
    }

    private static @Nullable Spread spread(List<Backing> told) {
        var hours = told.stream()
                .mapToDouble(Backing::hoursForOne)
                .filter(each -> each > 0)
                .sorted()
                .toArray();
        if (hours.length == 0) {
            return null;
        }
        double median = (hours[(hours.length - 1) / 2] + hours[hours.length / 2]) / 2;
        return new Spread(hours[0], median, hours[hours.length - 1]);
    }

    private static List<Share> shares(List<Backing> told, Function<Backing, String> by) {
        return told.stream().collect(groupingBy(by, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> new Share(group.getKey(), group.getValue().size(), hours(group.getValue())))
                .sorted(comparingDouble(Share::hoursPerWeek).reversed())
                .toList();
    }
}
