package org.eprbridge.catalogue.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.catalogue.EditedMeanwhile;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;

/** One thing that the EPR can do, in words that people keep correcting. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@SuppressWarnings("NullAway.Init")
class Feature {

    @AggregateIdentifier
    private FeatureId id;

    private FeatureDescription description;
    private long version;
    private PersonId lastEditor;
    private Instant lastEditedAt;

    Feature() {}

    Feature(AddFeature command) {
        apply(new FeatureAdded(command.feature(), command.description()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddFeature command) {
        if (id == null) {
            apply(new FeatureAdded(command.feature(), command.description()));
        }
    }

    @CommandHandler
    void handle(EditFeature command) {
        if (command.description().equals(description)) {
            return;
        }
        mustBeOfVersion(command.version());
        apply(new FeatureEdited(id, command.description()));
    }

    @EventSourcingHandler
    void on(FeatureAdded event, Actor actor, @Timestamp Instant at) {
        id = event.feature();
        description = event.description();
        version = 0;
        lastEditor = actor.person();
        lastEditedAt = at;
    }

    @EventSourcingHandler
    void on(FeatureEdited event, Actor actor, @Timestamp Instant at) {
        description = event.description();
        version = version + 1;
        lastEditor = actor.person();
        lastEditedAt = at;
    }

    private void mustBeOfVersion(long theirs) {
        if (theirs != version) {
            throw new EditedMeanwhile(id, lastEditor, lastEditedAt);
        }
    }
}
