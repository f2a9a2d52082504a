package org.eprbridge.catalogue.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.eprbridge.catalogue.FeaturePage.Synonym.Standing.ACCEPTED;
import static org.eprbridge.catalogue.FeaturePage.Synonym.Standing.PROPOSED;
import static org.eprbridge.catalogue.FeaturePage.Synonym.Standing.REJECTED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.catalogue.EditedMeanwhile;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.catalogue.Link;
import org.eprbridge.catalogue.NoSuchProposal;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.time.WorkingDays;

/** One thing that the EPR can do, in words that people keep correcting. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@SuppressWarnings("NullAway.Init")
class Feature {

    private static final int MOST_PROPOSALS = 50;

    @AggregateIdentifier
    private FeatureId id;

    private FeatureSoFar soFar;

    Feature() {}

    Feature(FeatureCommand.AddFeature first) {
        apply(new FeatureEvent.FeatureAdded(first.feature(), first.description()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FeatureCommand.AddFeature command, Names names) {
        if (id == null) {
            names.claim(Map.of(command.description().name(), command.feature()), List.of());
            apply(new FeatureEvent.FeatureAdded(command.feature(), command.description()));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.EditFeature command, Names names) {
        mustBeKept();
        if (command.description().equals(soFar.description())) {
            return;
        }
        mustBeOfVersion(command.version());
        var name = command.description().name();
        if (!soFar.isItsName(name)) {
            names.claim(Map.of(name, id), List.of(soFar.description().name()));
        }
        apply(new FeatureEvent.FeatureEdited(id, command.description()));
    }

    @CommandHandler
    void handle(FeatureCommand.AssignFeature command, Directory directory) {
        mustBeKept();
        var owner = command.owner();
        if (owner != null && directory.find(owner).isEmpty()) {
            throw new Misshapen("owner", "Nobody in the directory has the id " + owner + ". Choose somebody else.");
        }
        if (!Objects.equals(owner, soFar.owner())) {
            apply(new FeatureEvent.FeatureAssigned(id, owner));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.DescribeAvailability command) {
        mustBeKept();
        if (!command.places().equals(soFar.places())) {
            apply(new FeatureEvent.AvailabilityDescribed(id, command.places()));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.LinkFeature command) {
        mustBeKept();
        var link = Link.checked(command.link());
        if (!link.equals(soFar.link())) {
            apply(new FeatureEvent.FeatureLinked(id, link));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.AddSynonym command) {
        mustBeKept();
        var word = command.word();
        if (soFar.isItsName(word)) {
            throw new Misshapen("word", "That is its name already. Enter another word that people use.");
        }
        if (soFar.words().has(word, PROPOSED)) {
            apply(new FeatureEvent.SynonymAccepted(id, soFar.words().spelling(word)));
        } else if (!soFar.words().has(word, ACCEPTED)) {
            mustHaveRoomForWords();
            apply(new FeatureEvent.SynonymAdded(id, word));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.RemoveSynonym command) {
        mustBeKept();
        if (soFar.words().standing(command.word()).isPresent()) {
            apply(new FeatureEvent.SynonymRemoved(id, soFar.words().spelling(command.word())));
        }
    }

    /** Whoever proposes was helped; what is known, rejected or one too many is no reason to bother them. */
    @CommandHandler
    void handle(FeatureCommand.ProposeSynonym command) {
        mustBeInUse();
        var word = command.word();
        if (isNews(word) && soFar.words().count(PROPOSED) < MOST_PROPOSALS) {
            apply(new FeatureEvent.SynonymProposed(id, word, command.learntFrom()));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.WithdrawProposal command) {
        soFar.words()
                .proposedBecauseOf(command.learntFrom())
                .forEach(word -> apply(new FeatureEvent.SynonymRemoved(id, word)));
    }

    @CommandHandler
    void handle(FeatureCommand.AcceptSynonym command, Actor by) {
        mustBeKept();
        mustBeKeptBy(by);
        if (!soFar.words().has(command.word(), ACCEPTED)) {
            if (soFar.words().standing(command.word()).isEmpty()) {
                throw new NoSuchProposal(id, command.word());
            }
            mustHaveRoomForWords();
            apply(new FeatureEvent.SynonymAccepted(id, soFar.words().spelling(command.word())));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.RejectSynonym command, Actor by) {
        mustBeKept();
        mustBeKeptBy(by);
        if (!soFar.words().has(command.word(), REJECTED)) {
            if (!soFar.words().has(command.word(), PROPOSED)) {
                throw new NoSuchProposal(id, command.word());
            }
            apply(new FeatureEvent.SynonymRejected(id, soFar.words().spelling(command.word())));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.PlanReview command) {
        mustBeKept();
        if (!Objects.equals(command.due(), soFar.reviews().due())) {
            apply(new FeatureEvent.ReviewPlanned(id, command.due()));
        }
    }

    @CommandHandler
    void handle(FeatureCommand.ReviewFeature command, Actor by, Instant now) {
        mustBeKept();
        mustBeKeptBy(by);
        if (!command.next().isAfter(WorkingDays.londonDay(now))) {
            throw new Misshapen("next", "Choose a day after today for the next review.");
        }
        apply(new FeatureEvent.FeatureReviewed(id, command.next(), command.note()));
    }

    boolean isItsName(String word) {
        return soFar.isItsName(word);
    }

    /** The successor was looked at by {@link RetiresAndMerges}. */
    void retire(FeatureCommand.RetireFeature command, Instant now) {
        mustBeKept();
        if (command.on().isAfter(WorkingDays.londonDay(now))) {
            throw new Misshapen("on", "Choose today or a day before. People can use it until then.");
        }
        var fact = new FeatureEvent.FeatureRetired(id, command.on(), command.successor(), command.sentence());
        var known = soFar.retirement();
        boolean same = known != null
                && fact.equals(new FeatureEvent.FeatureRetired(id, known.on(), known.successor(), known.sentence()));
        if (!same) {
            apply(fact);
        }
    }

    @CommandHandler
    void handle(FeatureCommand.RestoreFeature command) {
        mustBeKept();
        if (soFar.retirement() != null) {
            apply(new FeatureEvent.FeatureRestored(id));
        }
    }

    MovingWords mergeInto(FeatureId other) {
        apply(new FeatureEvent.FeatureMerged(id, other));
        return MovingWords.of(soFar);
    }

    void takeOver(FeatureId merged, MovingWords moving) {
        var news = moving.words().stream()
                .filter(word -> !soFar.isItsName(word) && !soFar.words().has(word, ACCEPTED))
                .toList();
        apply(new FeatureEvent.FeatureTookOver(id, merged, news));
        var waiting = moving.proposals().stream()
                .filter(each -> isNews(each.word()))
                .limit(MOST_PROPOSALS - soFar.words().count(PROPOSED))
                .toList();
        if (!waiting.isEmpty()) {
            apply(new FeatureEvent.ProposalsTakenOver(id, merged, waiting));
        }
    }

    void undoMerge(FeatureId from) {
        apply(new FeatureEvent.MergeUndone(id, from));
    }

    void giveBack(FeatureId merged) {
        apply(new FeatureEvent.FeatureGaveBack(id, merged, soFar.words().takenOverFrom(merged)));
    }

    Optional<FeatureId> mergedInto() {
        return Optional.ofNullable(soFar.merge()).map(it -> it.into());
    }

    @CommandHandler
    void handle(FeatureCommand.GiveFeedback command, Actor by) {
        if (!soFar.answered(by.person(), command.needed(), command.sentence())) {
            apply(new FeatureEvent.FeedbackGiven(id, command.needed(), command.sentence()));
        }
    }

    @EventSourcingHandler
    void on(FeatureEvent event, Actor actor, @Timestamp Instant at) {
        if (event instanceof FeatureEvent.FeatureAdded added) {
            id = added.feature();
            soFar = new FeatureSoFar(added, actor.person(), at);
        }
        soFar.remember(event, actor.person(), at);
    }

    void mustBeKept() {
        refuse(soFar.inTheWayOfKeeping());
    }

    void mustBeInUse() {
        refuse(soFar.inTheWayOfUse());
    }

    private void mustBeKeptBy(Actor person) {
        refuse(soFar.inTheWayOf(person));
    }

    private void mustBeOfVersion(long theirs) {
        if (theirs != soFar.version()) {
            throw new EditedMeanwhile(id, soFar.lastEditor(), soFar.lastEditedAt());
        }
    }

    private boolean isNews(String word) {
        return !isItsName(word) && soFar.words().standing(word).isEmpty();
    }

    private void mustHaveRoomForWords() {
        if (soFar.words().count(ACCEPTED) >= Synonyms.MOST) {
            throw new Misshapen("word", "A feature has at most 100 other words. Remove one that nobody uses first.");
        }
    }

    private static void refuse(Optional<Refusal> standsInTheWay) {
        standsInTheWay.ifPresent(refusal -> {
            throw refusal;
        });
    }
}
