package org.eprbridge.catalogue.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.catalogue.FeatureIsMerged;
import org.eprbridge.catalogue.FeatureIsRetired;
import org.eprbridge.catalogue.FeaturePage.Answer;
import org.eprbridge.catalogue.FeaturePage.Merge;
import org.eprbridge.catalogue.FeaturePage.Retirement;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.catalogue.NotTheOwner;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What has happened to a feature so far. The aggregate and the page ask the same rules here. */
class FeatureSoFar {

    private FeatureId feature;
    private WordsSoFar words = new WordsSoFar();
    private ReviewsSoFar reviews = new ReviewsSoFar();
    private LinkedHashSet<FeatureId> tookOver = new LinkedHashSet<>();
    private Map<PersonId, Answer> feedback = new LinkedHashMap<>();

    private FeatureDescription description;
    private long version;
    private PersonId lastEditor;
    private Instant lastEditedAt;
    private @Nullable PersonId owner;
    private List<String> places = List.of();
    private String link = "";
    private @Nullable Retirement retirement;
    private @Nullable Merge merge;

    /** For one that comes back from a snapshot. */
    @JsonCreator
    @SuppressWarnings("NullAway.Init")
    private FeatureSoFar() {}

    FeatureSoFar(FeatureEvent.FeatureAdded added, PersonId by, Instant at) {
        feature = added.feature();
        description = added.description();
        lastEditor = by;
        lastEditedAt = at;
    }

    void remember(FeatureEvent event, PersonId by, Instant at) {
        switch (event) {
            case FeatureEvent.FeatureAdded added -> {}
            case FeatureEvent.FeatureEdited edited -> edit(edited.description(), by, at);
            case FeatureEvent.FeatureAssigned assigned -> owner = assigned.owner();
            case FeatureEvent.AvailabilityDescribed described -> places = described.places();
            case FeatureEvent.FeatureLinked linked -> link = linked.link();
            case FeatureEvent.SynonymAdded added -> words.add(added.word(), by, at);
            case FeatureEvent.SynonymRemoved removed -> words.remove(removed.word());
            case FeatureEvent.SynonymProposed proposed -> words.propose(proposed.word(), proposed.learntFrom(), by, at);
            case FeatureEvent.SynonymAccepted accepted -> words.accept(accepted.word(), by, at);
            case FeatureEvent.SynonymRejected rejected -> words.reject(rejected.word(), by, at);
            case FeatureEvent.ReviewPlanned planned -> reviews.plan(planned.due());
            case FeatureEvent.FeatureReviewed reviewed -> reviews.review(reviewed, by, at);
            case FeatureEvent.FeatureRetired retired ->
                retirement = new Retirement(retired.on(), retired.successor(), retired.sentence(), by, at);
            case FeatureEvent.FeatureRestored restored -> retirement = null;
            case FeatureEvent.FeatureMerged merged -> merge = new Merge(merged.into(), by, at);
            case FeatureEvent.MergeUndone undone -> merge = null;
            case FeatureEvent.FeatureTookOver took -> takeOver(took, by, at);
            case FeatureEvent.ProposalsTakenOver took ->
                took.proposals().forEach(each -> words.takeOver(each, took.merged(), by, at));
            case FeatureEvent.FeatureGaveBack gave -> giveBack(gave.merged());
            case FeatureEvent.FeedbackGiven given ->
                feedback.put(by, new Answer(by, at, given.needed(), given.sentence()));
        }
    }

    /** What stands in the way of changing anything about it. */
    Optional<Refusal> inTheWayOfKeeping() {
        return Optional.ofNullable(merge).map(it -> new FeatureIsMerged(feature, it.into()));
    }

    /** What stands in the way of sending people or words here. */
    Optional<Refusal> inTheWayOfUse() {
        return inTheWayOfKeeping()
                .or(() -> Optional.ofNullable(retirement).map(it -> new FeatureIsRetired(feature, it.successor())));
    }

    /** What stands in the way of this person's review or decision on a word. */
    Optional<Refusal> inTheWayOf(Actor person) {
        return keptBy(person) ? Optional.empty() : Optional.of(new NotTheOwner(feature));
    }

    /** The owner, and those who write in the catalogue. */
    boolean keptBy(Actor person) {
        return person.person().equals(owner)
                || person.isAnyOf(Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER);
    }

    boolean isItsName(String word) {
        return Synonyms.key(word).equals(Synonyms.key(description.name()));
    }

    boolean answered(PersonId by, boolean needed, String sentence) {
        var answer = feedback.get(by);
        return answer != null && answer.needed() == needed && answer.sentence().equals(sentence);
    }

    private void edit(FeatureDescription now, PersonId by, Instant at) {
        description = now;
        version = version + 1;
        lastEditor = by;
        lastEditedAt = at;
    }

    private void takeOver(FeatureEvent.FeatureTookOver took, PersonId by, Instant at) {
        tookOver.add(took.merged());
        took.words().forEach(word -> words.takeOver(word, took.merged(), by, at));
    }

    private void giveBack(FeatureId merged) {
        tookOver.remove(merged);
        words.giveBack(merged);
    }

    FeatureState state() {
        if (merge != null) {
            return FeatureState.MERGED;
        }
        return retirement == null ? FeatureState.IN_USE : FeatureState.RETIRED;
    }

    FeatureDescription description() {
        return description;
    }

    long version() {
        return version;
    }

    PersonId lastEditor() {
        return lastEditor;
    }

    Instant lastEditedAt() {
        return lastEditedAt;
    }

    @Nullable
    PersonId owner() {
        return owner;
    }

    List<String> places() {
        return places;
    }

    String link() {
        return link;
    }

    WordsSoFar words() {
        return words;
    }

    ReviewsSoFar reviews() {
        return reviews;
    }

    @Nullable
    Retirement retirement() {
        return retirement;
    }

    @Nullable
    Merge merge() {
        return merge;
    }

    List<FeatureId> tookOver() {
        return List.copyOf(tookOver);
    }

    Map<PersonId, Answer> feedback() {
        return feedback;
    }
}
