package org.eprbridge.similarity.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eprbridge.similarity.words.Reader;
import org.eprbridge.similarity.words.Term;
import org.eprbridge.similarity.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What people ask an electronic record for, and in which phrases they do. A question and a feature that share no word meet
 * in a topic that both sound like. The list is data: {@code similarity/topics.txt}.
 */
public final class Topics {

    /** A text is about so many things at most. */
    private static final int MOST = 3;

    private static final double UNRELATED = 0.25;
    private static final double A_FEW_WORDS = 4;

    /** Phrases that lie further off say nothing about what a text is about. */
    private static final int COMPARED = 300;

    private final Reader reader;
    private final List<String> names = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, List<Said>> places = new HashMap<>();
    private volatile @Nullable Compass directions;

    public Topics(Reader reader) {
        this.reader = reader;
        WordLists.lines("topics.txt").forEach(this::learn);
        weigh();
    }

    private void learn(String line) {
        var sides = line.split(":", 2);
        int topic = names.size();
        names.add(sides[0].strip());
        phrases.add(new Phrase(topic, sides[0].strip()));
        Arrays.stream(sides[1].split(";")).map(String::strip).forEach(way -> phrases.add(new Phrase(topic, way)));
        reader.learnSpelling(line);
    }

    /** A word that stands in few phrases says more than one that stands in many. */
    private void weigh() {
        for (Phrase phrase : phrases) {
            weights(reader.read(phrase.text))
                    .forEach((key, weight) ->
                            places.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Said(phrase, weight)));
        }
        places.values().forEach(all -> {
            double rarity = Math.log(1 + phrases.size() / (double) all.size());
            for (Said said : all) {
                said.rarity = rarity;
                said.phrase.all += said.weight * rarity;
            }
        });
    }

    private static Map<String, Double> weights(List<Term> terms) {
        var weights = new HashMap<String, Double>();
        terms.forEach(term -> weights.merge(term.key(), term.weight(), Math::max));
        return weights;
    }

    /** Has the directions of all phrases found out. Until then, topics are told by their words alone. */
    public void learnDirections(DirectionDesk desk) {
        var found = new Compass(COMPARED);
        var missing = new AtomicInteger(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            var place = String.valueOf(i);
            desk.later(0, reader.spoken(phrases.get(i).text), direction -> {
                found.put(place, direction);
                if (missing.decrementAndGet() == 0) {
                    directions = found;
                }
            });
        }
    }

    public String name(int topic) {
        return names.get(topic);
    }

    public int count() {
        return names.size();
    }

    /** @param direction of the text; null while it is not known */
    public Leanings of(List<Term> terms, float @Nullable [] direction) {
        var byWords = byWords(terms);
        var known = directions;
        return strongest(known == null || direction == null ? byWords : mixed(byWords, byDirection(direction, known)));
    }

    /** How much of a phrase is said; the more it is, the surer. */
    private double[] byWords(List<Term> terms) {
        var said = new HashMap<Phrase, Double>();
        weights(terms)
                .forEach((key, weight) -> places.getOrDefault(key, List.of())
                        .forEach(place ->
                                said.merge(place.phrase, Math.min(weight, place.weight) * place.rarity, Double::sum)));
        var agreement = new Agreement(names.size());
        said.forEach((phrase, much) -> agreement.hear(phrase.topic, much / phrase.all * much / (much + A_FEW_WORDS)));
        return agreement.strengths();
    }

    private double[] byDirection(float[] direction, Compass known) {
        var agreement = new Agreement(names.size());
        known.compare(direction, (place, cosine) -> {
            int topic = phrases.get(Integer.parseInt(place)).topic;
            agreement.hear(topic, (cosine - UNRELATED) / (1 - UNRELATED));
        });
        return agreement.strengths();
    }

    private static double[] mixed(double[] one, double[] other) {
        var mixed = new double[one.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (one[i] + other[i]) / 2;
        }
        return mixed;
    }

    private static Leanings strongest(double[] strengths) {
        var sorted = strengths.clone();
        Arrays.sort(sorted);
        double least = Math.max(1e-6, sorted[sorted.length - MOST]);
        var leanings = new HashMap<Integer, Double>();
        for (int topic = 0; topic < strengths.length; topic++) {
            if (strengths[topic] >= least) {
                leanings.put(topic, strengths[topic]);
            }
        }
        return new Leanings(leanings);
    }

    /** Which topics a text is about, and how strongly. */
    public record Leanings(Map<Integer, Double> strengths) {

        public Leanings {
            strengths = Map.copyOf(strengths);
        }

        public Leanings or(Leanings other) {
            var stronger = new HashMap<>(strengths);
            other.strengths.forEach((topic, strength) -> stronger.merge(topic, strength, Math::max));
            return new Leanings(stronger);
        }
    }

    private static final class Phrase {

        private final int topic;
        private final String text;
        private double all;

        Phrase(int topic, String text) {
            this.topic = topic;
            this.text = text;
        }
    }

    private static final class Said {

        private final Phrase phrase;
        private final double weight;
        private double rarity;

        Said(Phrase phrase, double weight) {
            this.phrase = phrase;
            this.weight = weight;
        }
    }
}
