package org.eprbridge.similarity.index;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.similarity.Similar;
import org.eprbridge.testing.Cast;

/** Ideas of which some ask for the same in other words, and others nearly do: how often a triager is told so rightly. */
final class SameIdeas {

    private final List<Idea> all;

    SameIdeas() {
        var lines = Evaluation.records("/similarity/same-ideas.csv").toList();
        this.all = IntStream.range(0, lines.size())
                .mapToObj(i -> new Idea(
                        "IDEA-" + i,
                        lines.get(i).getField("need"),
                        new IdeaText(
                                lines.get(i).getField("title"),
                                lines.get(i).getField("problem"),
                                lines.get(i).getField("wish"),
                                "",
                                "",
                                5,
                                3,
                                "")))
                .toList();
    }

    void tell(Index index) {
        for (int i = 0; i < all.size(); i++) {
            var idea = all.get(i);
            index.hear(
                    new IdeaSubmitted(new IdeaId(idea.id), Cast.NURSE.person(), Cast.NURSE.standing(), idea.text),
                    i + 1L);
        }
        index.show();
    }

    /** Each pair that is like enough, both ways. */
    Result measure(Index index) {
        var scores = new HashMap<String, Map<String, Double>>();
        for (Idea idea : all) {
            scores.put(
                    idea.id,
                    index.ideas(index.question(idea.words()), 20).stream()
                            .collect(Collectors.toMap(hit -> hit.paper().id(), Hit::score)));
        }
        long same = 0;
        long offered = 0;
        long rightly = 0;
        for (Idea one : all) {
            for (Idea other : all) {
                if (one == other) {
                    continue;
                }
                boolean likeEnough = enough(scores, one, other) && enough(scores, other, one);
                boolean theSame = one.need.equals(other.need);
                same += theSame ? 1 : 0;
                offered += likeEnough ? 1 : 0;
                rightly += likeEnough && theSame ? 1 : 0;
            }
        }
        return new Result((double) rightly / offered, (double) rightly / same);
    }

    private static boolean enough(Map<String, Map<String, Double>> scores, Idea one, Idea other) {
        var its = scores.getOrDefault(one.id, Map.of());
        return its.getOrDefault(other.id, 0.0) >= Similar.MAY_BE_THE_SAME * its.getOrDefault(one.id, 1.0);
    }

    private record Idea(String id, String need, IdeaText text) {

        String words() {
            return String.join("\n", text.title(), text.problem(), text.wish());
        }
    }

    /**
     * @param precision how many of those offered are the same
     * @param recall how many of those that are the same are offered
     */
    record Result(double precision, double recall) {

        String line() {
            return String.format(
                    Locale.UK, "| ideas that may be the same | precision %.2f | recall %.2f |", precision, recall);
        }
    }
}
