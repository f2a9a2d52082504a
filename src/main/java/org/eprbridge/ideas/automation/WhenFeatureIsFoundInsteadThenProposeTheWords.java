package org.eprbridge.ideas.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.catalogue.FeatureCommand.ProposeSynonym;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.CommandsAs;
import org.springframework.stereotype.Component;

/** Whoever looks for the same in the same words should find it in the catalogue; its owner decides on the words. */
@Component
@DisallowReplay
@ProcessingGroup("words-learnt-from-deflections")
class WhenFeatureIsFoundInsteadThenProposeTheWords {

    private final ProposesWords proposes;

    WhenFeatureIsFoundInsteadThenProposeTheWords(CommandsAs commands) {
        this.proposes = new ProposesWords(commands);
    }

    @EventHandler
    void react(FeatureFoundInstead event, Actor finder) {
        var words = WordsThatPeopleUse.in(event.text());
        if (!words.isEmpty()) {
            var learntFrom = new LearntFrom(
                    LearntFrom.Kind.DEFLECTION, event.deflection().value());
            proposes.send(finder, new ProposeSynonym(event.feature(), words, learntFrom));
        }
    }
}
