package org.eprbridge.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.Role;
import org.jspecify.annotations.Nullable;

/** The catalogue, searched. */
public interface FeatureList {

    /**
     * Sorts by {@code name}, {@code audience}, {@code changedAt} or {@code reviewDue}.
     *
     * @param q words to look for in reference, name, summary, place, audience and synonyms; empty for all
     */
    @AllowedFor
    record Find(String q, Narrowed to, PageRequest page) implements Query<Page<Card>> {

        /** Those that people can use. */
        public Find(String q, String audience, PageRequest page) {
            this(q, Narrowed.IN_USE.toAudience(audience), page);
        }
    }

    /**
     * Only some of the catalogue.
     *
     * @param audience exactly this audience; empty for all
     * @param place available there, or everywhere; empty for all
     * @param owner whose they are; null for all
     * @param state null for all
     * @param dueBy with a review due on that day or before; null for all
     * @param hardToFind only those that people do not find, or do not find helpful
     */
    record Narrowed(
            String audience,
            String place,
            @Nullable PersonId owner,
            @Nullable FeatureState state,
            @Nullable LocalDate dueBy,
            boolean hardToFind) {

        public static final Narrowed IN_USE = new Narrowed("", "", null, FeatureState.IN_USE, null, false);

        public Narrowed toAudience(String wanted) {
            return new Narrowed(wanted, place, owner, state, dueBy, hardToFind);
        }

        public Narrowed toPlace(String wanted) {
            return new Narrowed(audience, wanted, owner, state, dueBy, hardToFind);
        }

        public Narrowed toOwner(@Nullable PersonId wanted) {
            return new Narrowed(audience, place, wanted, state, dueBy, hardToFind);
        }

        public Narrowed toState(@Nullable FeatureState wanted) {
            return new Narrowed(audience, place, owner, wanted, dueBy, hardToFind);
        }

        public Narrowed dueBy(@Nullable LocalDate day) {
            return new Narrowed(audience, place, owner, state, day, hardToFind);
        }

        public Narrowed toHardToFind(boolean only) {
            return new Narrowed(audience, place, owner, state, dueBy, only);
        }
    }

    /**
     * One line of the list.
     *
     * @param owner null when nobody answers for it
     * @param synonyms those by which it is found
     * @param proposals how many words wait for the owner
     * @param reviewDue null when no date is set
     * @param insteadOfIt what to use instead of a retired or merged one; null for none
     * @param hardToFind whether people often ask for it although it is there, or it helps few of them
     */
    record Card(
            FeatureId feature,
            String name,
            String summary,
            String where,
            String audience,
            FeatureState state,
            @Nullable PersonId owner,
            List<String> available,
            List<String> synonyms,
            int proposals,
            @Nullable LocalDate reviewDue,
            @Nullable FeatureId insteadOfIt,
            boolean hardToFind) {

        /** One that is in use, and of which nothing more is known. */
        public Card(FeatureId feature, String name, String summary, String where, String audience) {
            this(
                    feature,
                    name,
                    summary,
                    where,
                    audience,
                    FeatureState.IN_USE,
                    null,
                    List.of(),
                    List.of(),
                    0,
                    null,
                    null,
                    false);
        }

        public Card hardToFind(boolean now) {
            return new Card(
                    feature,
                    name,
                    summary,
                    where,
                    audience,
                    state,
                    owner,
                    available,
                    synonyms,
                    proposals,
                    reviewDue,
                    insteadOfIt,
                    now);
        }
    }

    /** For whom there are features, by name: what the list can be narrowed to. */
    @AllowedFor
    record Audiences() implements Query<List<Audience>> {}

    record Audience(String audience, long features) {}

    /** What the list can be narrowed to, each with how many it leaves when everything else stays as it is. */
    @AllowedFor
    record Facets(String q, Narrowed to) implements Query<Choices> {}

    /**
     * Each by how many, most first; states in their own order.
     *
     * @param hardToFind how many of those that are left are hard to find
     */
    record Choices(
            List<Choice> audiences, List<Choice> places, List<Choice> owners, List<Choice> states, long hardToFind) {}

    /** @param value as the list is narrowed to it: an audience, a place, a person's id or a state's name */
    record Choice(String value, long features) {}

    /** Every feature in full, by name: what an export holds. */
    @AllowedFor
    record Whole() implements Query<List<Row>> {}

    /** @param version of the description, as it is handed back when editing; @param link empty for none */
    record Row(
            FeatureId feature,
            FeatureDescription description,
            long version,
            FeatureState state,
            @Nullable PersonId owner,
            List<String> available,
            List<String> synonyms,
            @Nullable LocalDate reviewDue,
            String link) {}

    /**
     * Which of these names the catalogue has already, whatever their case; for those who may import.
     *
     * @param names as somebody wrote them
     */
    @AllowedFor({Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER})
    record NamesTaken(Set<String> names) implements Query<List<String>> {

        public NamesTaken {
            names = Set.copyOf(names);
        }
    }
}
