package org.eprbridge.ideas.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.ideas.DeflectionCommand.FindFeatureInstead;
import org.eprbridge.ideas.DeflectionEvent;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.Misshapen;

/** One person who found a feature and needed no idea. A merged feature stands for the one that describes it now. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon fills the fields from events
class Deflection {

    @AggregateIdentifier
    private DeflectionId id;

    Deflection() {}

    /** Said twice is said once. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FindFeatureInstead command, Catalogue catalogue) {
        if (id != null) {
            return;
        }
        var feature = catalogue.survivorOf(command.feature());
        if (catalogue.nameOf(feature).isEmpty()) {
            throw new Misshapen("feature", "There is no feature " + command.feature() + " in the catalogue.");
        }
        catalogue.inTheWayOfUse(feature).ifPresent(refusal -> {
            throw refusal;
        });
        apply(new FeatureFoundInstead(command.deflection(), feature, command.text()));
    }

    @EventSourcingHandler
    void on(DeflectionEvent event) {
        id = event.deflection();
    }
}
