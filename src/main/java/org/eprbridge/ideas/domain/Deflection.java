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
import org.eprbridge.ideas.DeflectionCommand.UndoFinding;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.ideas.DeflectionEvent.FindingUndone;
import org.eprbridge.ideas.OnlyTheFinder;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One person who found a feature and needed no idea. A merged feature stands for the one that describes it now. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon fills the fields from events
class Deflection {

    @AggregateIdentifier
    private DeflectionId id;

    private PersonId finder;
    private @Nullable FeatureId found;

    Deflection() {}

    /** Said twice is said once; after it was undone it may be said again. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FindFeatureInstead command, Catalogue catalogue) {
        if (found != null) {
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

    @CommandHandler
    void handle(UndoFinding command, Actor by) {
        if (!finder.equals(by.person())) {
            throw new OnlyTheFinder(finder);
        }
        if (found != null) {
            apply(new FindingUndone(id, found));
        }
    }

    @EventSourcingHandler
    void on(FeatureFoundInstead event, Actor by) {
        id = event.deflection();
        finder = by.person();
        found = event.feature();
    }

    @EventSourcingHandler
    void on(FindingUndone event) {
        found = null;
    }
}
