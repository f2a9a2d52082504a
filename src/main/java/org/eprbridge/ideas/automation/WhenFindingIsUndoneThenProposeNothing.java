package org.eprbridge.ideas.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureCommand.WithdrawProposal;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.ideas.DeflectionEvent.FindingUndone;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.CommandsAs;
import org.springframework.stereotype.Component;

/**
 * Words of somebody whom the feature did not help would lead others astray. In one group with the reaction that proposes, so
 * that a proposal never comes after its withdrawal.
 */
@Component
@DisallowReplay
@ProcessingGroup("words-learnt-from-deflections")
class WhenFindingIsUndoneThenProposeNothing {

    private final ProposesWords proposes;
    private final Catalogue catalogue;

    WhenFindingIsUndoneThenProposeNothing(CommandsAs commands, Catalogue catalogue) {
        this.proposes = new ProposesWords(commands);
        this.catalogue = catalogue;
    }

    @EventHandler
    void react(FindingUndone event, Actor finder) {
        var learntFrom =
                new LearntFrom(LearntFrom.Kind.DEFLECTION, event.deflection().value());
        proposes.send(finder, new WithdrawProposal(catalogue.survivorOf(event.feature()), learntFrom));
    }
}
