package org.eprbridge.catalogue.domain;

import static org.eprbridge.catalogue.FeaturePage.Synonym.Standing.ACCEPTED;
import static org.eprbridge.catalogue.FeaturePage.Synonym.Standing.PROPOSED;
import static org.eprbridge.catalogue.FeaturePage.Synonym.Standing.REJECTED;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureEvent.Proposal;
import org.eprbridge.catalogue.FeaturePage.Synonym;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Other words for one feature, each with where it came from. A rejected one is remembered, so that nobody is asked twice. */
class WordsSoFar {

    private Map<String, Synonym> words = new LinkedHashMap<>();

    void add(String word, PersonId by, Instant at) {
        words.put(Synonyms.key(word), new Synonym(word, ACCEPTED, by, at, null, null, null, null));
    }

    void remove(String word) {
        words.remove(Synonyms.key(word));
    }

    void propose(String word, LearntFrom learntFrom, PersonId by, Instant at) {
        words.put(Synonyms.key(word), new Synonym(word, PROPOSED, by, at, learntFrom, null, null, null));
    }

    void accept(String word, PersonId by, Instant at) {
        decide(word, ACCEPTED, by, at);
    }

    void reject(String word, PersonId by, Instant at) {
        decide(word, REJECTED, by, at);
    }

    void takeOver(String word, FeatureId from, PersonId by, Instant at) {
        words.put(Synonyms.key(word), new Synonym(word, ACCEPTED, by, at, null, from, null, null));
    }

    void takeOver(Proposal proposal, FeatureId from, PersonId by, Instant at) {
        words.put(
                Synonyms.key(proposal.word()),
                new Synonym(proposal.word(), PROPOSED, by, at, proposal.learntFrom(), from, null, null));
    }

    List<Proposal> proposals() {
        return words.values().stream()
                .filter(each -> each.standing() == PROPOSED && each.learntFrom() != null)
                .map(each -> new Proposal(each.word(), Objects.requireNonNull(each.learntFrom())))
                .toList();
    }

    List<String> proposedBecauseOf(LearntFrom learntFrom) {
        return words.values().stream()
                .filter(each -> each.standing() == PROPOSED && learntFrom.equals(each.learntFrom()))
                .map(Synonym::word)
                .toList();
    }

    void giveBack(FeatureId to) {
        words.values().removeIf(each -> to.equals(each.mergedFrom()));
    }

    /** As it was first written; as it is now when nobody ever said it. */
    String spelling(String word) {
        var known = words.get(Synonyms.key(word));
        return known == null ? word : known.word();
    }

    List<String> takenOverFrom(FeatureId merged) {
        return words.values().stream()
                .filter(each -> merged.equals(each.mergedFrom()))
                .map(Synonym::word)
                .toList();
    }

    /** How far this word has come; empty when nobody ever said it. */
    Optional<Synonym.Standing> standing(String word) {
        return Optional.ofNullable(words.get(Synonyms.key(word))).map(Synonym::standing);
    }

    boolean has(String word, Synonym.Standing standing) {
        return standing(word).filter(standing::equals).isPresent();
    }

    long count(Synonym.Standing standing) {
        return words.values().stream()
                .filter(each -> each.standing() == standing)
                .count();
    }

    /** Those by which people find the feature. */
    List<String> accepted() {
        return words.values().stream()
                .filter(Synonym::counts)
                .map(Synonym::word)
                .toList();
    }

    List<Synonym> all() {
        return List.copyOf(words.values());
    }

    private void decide(String word, Synonym.Standing standing, PersonId by, Instant at) {
        words.computeIfPresent(Synonyms.key(word), (_, known) -> decided(known, standing, by, at));
    }

    private static Synonym decided(
            Synonym known, Synonym.Standing standing, @Nullable PersonId by, @Nullable Instant at) {
        return new Synonym(
                known.word(), standing, known.by(), known.at(), known.learntFrom(), known.mergedFrom(), by, at);
    }
}
