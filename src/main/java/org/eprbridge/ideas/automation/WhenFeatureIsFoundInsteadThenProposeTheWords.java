package org.eprbridge.ideas.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.catalogue.FeatureCommand.ProposeSynonym;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whoever looks for the same in the same words should find it in the catalogue; its owner decides on the words. */
@Component
@DisallowReplay
@ProcessingGroup("words-learnt-from-deflections")
class WhenFeatureIsFoundInsteadThenProposeTheWords {

    private static final Logger LOG = LoggerFactory.getLogger(WhenFeatureIsFoundInsteadThenProposeTheWords.class);

    private final CommandsAs commands;

    WhenFeatureIsFoundInsteadThenProposeTheWords(CommandsAs commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(FeatureFoundInstead event, Actor finder) {
        var words = WordsThatPeopleUse.in(event.text());
        if (!words.isEmpty()) {
            var learntFrom = new LearntFrom(
                    LearntFrom.Kind.DEFLECTION, event.deflection().value());
            propose(finder, new ProposeSynonym(event.feature(), words, learntFrom));
        }
    }

    /** A feature that was retired or merged in the meantime learns no words; asking again would not change that. */
    private void propose(Actor finder, ProposeSynonym proposal) {
        try {
            commands.send(Actor.SYSTEM.onBehalfOf(finder.person()), proposal);
        } catch (Refused refused) {
            LOG.info("{} learns no words from {}: {}", proposal.feature(), proposal.learntFrom(), refused.type());
        }
    }
}
