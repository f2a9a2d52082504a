package org.eprbridge.similarity.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a text as a colleague would: words by their stems, short forms and phrases by what they mean. */
public final class Reader {

    /** A word that means something counts less beside its meaning, and less still within a longer phrase. */
    private static final double BESIDE_ITS_MEANING = 0.5;

    private static final double WITHIN_A_PHRASE = 0.3;

    private static final int LONGEST_SHORT_FORM = 6;

    private final LittleWords littleWords = new LittleWords(WordLists.lines("little-words.txt"));
    private final NhsWords nhsWords = new NhsWords(
            Stream.of("nhs-words.txt", "ward-things.txt")
                    .flatMap(file -> WordLists.lines(file).stream())
                    .toList(),
            littleWords);
    private final Spelling spelling = new Spelling();

    public Reader() {
        WordLists.lines("little-words.txt").forEach(this::learnSpelling);
        WordLists.lines("nhs-words.txt").forEach(this::learnSpelling);
        WordLists.lines("ward-things.txt").forEach(this::learnSpelling);
    }

    /** From now on these words are known; write-ups with care, not what people type in haste. */
    public void learnSpelling(String text) {
        spelling.learn(text);
    }

    /** How many groups of words are known that mean the same. */
    public int groups() {
        return nhsWords.groups();
    }

    /** What a paper says. */
    public List<Term> read(String text) {
        return terms(Words.in(text)).stream().filter(Term::both).toList();
    }

    /** What a question says, and may mean. */
    public Reading understand(String text) {
        var words = new ArrayList<Word>();
        var corrected = new StringBuilder(text);
        for (Word word : Words.in(text)) {
            var meant = spelling.meant(text, word);
            words.add(meant.map(known -> new Word(Stems.of(known), word.start(), word.end()))
                    .orElse(word));
            meant.ifPresent(known -> corrected.replace(
                    corrected.length() - text.length() + word.start(),
                    corrected.length() - text.length() + word.end(),
                    known));
        }
        var terms = terms(words);
        return new Reading(terms, spoken(corrected.toString(), text, terms));
    }

    /** Whether both are the same words, if perhaps in other forms: Patients and patient. */
    public boolean sameWords(String one, String other) {
        return stems(one).equals(stems(other));
    }

    /** Whether these words say nothing of what is looked for: patients, every day. */
    public boolean saysNothing(String words) {
        return stems(words).stream().allMatch(littleWords::emptyAlone);
    }

    private static List<String> stems(String text) {
        return Words.in(text).stream().map(Word::stem).toList();
    }

    /** The text of a paper with its short forms said in full behind it. */
    public String spoken(String text) {
        return spoken(text, text, read(text));
    }

    private String spoken(String toSay, String text, List<Term> terms) {
        var plain = new LinkedHashSet<String>();
        for (Term term : terms) {
            var said = term.said(text);
            if (term.meaning() && term.both() && said.length() <= LONGEST_SHORT_FORM) {
                var words = nhsWords.spoken(term.key());
                if (words != null && !words.equalsIgnoreCase(said)) {
                    plain.add(words);
                }
            }
        }
        return plain.isEmpty() ? toSay : toSay + " (" + String.join(", ", plain) + ")";
    }

    private List<Term> terms(List<Word> words) {
        var meanings = meanings(words);
        var terms = new ArrayList<Term>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!littleWords.emptyAlone(word.stem())) {
                terms.add(new Term(word.stem(), weight(i, meanings), word.start(), word.end(), true));
            }
        }
        meanings.forEach(meaning -> terms.add(meaning.term(words, weight(meaning, meanings))));
        return terms;
    }

    private List<Meaning> meanings(List<Word> words) {
        var found = new LinkedHashMap<String, Meaning>();
        for (int from = 0; from < words.size(); from++) {
            follow(words, from, false, found);
            follow(words, from, true, found);
        }
        return List.copyOf(found.values());
    }

    /** Looks for phrases that begin here; when little words are left out, "home with tablets" is "home tablets". */
    private void follow(List<Word> words, int from, boolean withoutLittleWords, Map<String, Meaning> found) {
        var stems = new StringBuilder();
        for (int to = from; to < words.size(); to++) {
            var stem = words.get(to).stem();
            if (withoutLittleWords && littleWords.empty(stem)) {
                if (to == from) {
                    return;
                }
                continue;
            }
            var soFar = stems.append(stems.isEmpty() ? "" : " ").append(stem).toString();
            if (!nhsWords.begins(soFar)) {
                return;
            }
            learn(found, nhsWords.of(soFar), from, to);
        }
    }

    private static void learn(Map<String, Meaning> found, List<Phrase> phrases, int from, int to) {
        for (Phrase phrase : phrases) {
            var meaning = new Meaning(phrase, from, to, phrases.size());
            found.merge(phrase.concept() + "@" + from, meaning, Meaning::longer);
        }
    }

    private static double weight(int word, List<Meaning> meanings) {
        double weight = 1;
        for (Meaning meaning : meanings) {
            if (meaning.covers(word)) {
                weight = Math.min(weight, meaning.length() > 1 ? WITHIN_A_PHRASE : BESIDE_ITS_MEANING);
            }
        }
        return weight;
    }

    private static double weight(Meaning meaning, List<Meaning> others) {
        boolean within = others.stream().anyMatch(other -> other.length() > meaning.length() && other.covers(meaning));
        return (within ? WITHIN_A_PHRASE : 1) / Math.sqrt(meaning.rivals);
    }

    private record Meaning(Phrase phrase, int from, int to, int rivals) {

        int length() {
            return to - from + 1;
        }

        boolean covers(int word) {
            return from <= word && word <= to;
        }

        boolean covers(Meaning other) {
            return from <= other.from && other.to <= to;
        }

        Meaning longer(Meaning other) {
            return other.length() > length() ? other : this;
        }

        Term term(List<Word> words, double weight) {
            return new Term(
                    phrase.concept(),
                    weight,
                    words.get(from).start(),
                    words.get(to).end(),
                    phrase.both());
        }
    }
}
