package org.eprbridge.ideas.automation;

import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A feature that was retired or merged in the meantime learns no words; asking again would not change that. */
final class ProposesWords {

    private static final Logger LOG = LoggerFactory.getLogger(ProposesWords.class);

    private final CommandsAs commands;

    ProposesWords(CommandsAs commands) {
        this.commands = commands;
    }

    void send(Actor onBehalfOf, FeatureCommand order) {
        try {
            commands.send(Actor.SYSTEM.onBehalfOf(onBehalfOf.person()), order);
        } catch (Refused refused) {
            LOG.info("{} was refused: {}", order.getClass().getSimpleName(), refused.type());
        }
    }
}
