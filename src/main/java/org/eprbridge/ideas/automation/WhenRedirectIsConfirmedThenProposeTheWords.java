package org.eprbridge.ideas.automation;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureCommand.ProposeSynonym;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.RedirectConfirmed;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.springframework.stereotype.Component;

/** What the sender called it is how others will ask for the feature that solved it; its owner decides on the words. */
@Component
@DisallowReplay
@ProcessingGroup("words-learnt-from-redirects")
class WhenRedirectIsConfirmedThenProposeTheWords {

    private final ProposesWords proposes;
    private final EventLog log;
    private final Catalogue catalogue;
    private final PatientDataGuard patientData;

    WhenRedirectIsConfirmedThenProposeTheWords(
            CommandsAs commands, EventLog log, Catalogue catalogue, PatientDataGuard patientData) {
        this.proposes = new ProposesWords(commands);
        this.log = log;
        this.catalogue = catalogue;
        this.patientData = patientData;
    }

    @EventHandler
    void react(RedirectConfirmed event, Actor sender) {
        var words = title(event.idea())
                .map(title -> WordsThatPeopleUse.in(patientData.withoutAnyDoubt(title)))
                .orElse("");
        if (!words.isEmpty()) {
            var learntFrom = new LearntFrom(LearntFrom.Kind.IDEA, event.idea().value());
            proposes.send(sender, new ProposeSynonym(catalogue.survivorOf(event.feature()), words, learntFrom));
        }
    }

    /** The idea's own words stand in its own story, so whoever erases them erases them in one place. */
    private Optional<String> title(IdeaId idea) {
        return log.history(idea.value()).stream()
                .map(EventLog.Recorded::event)
                .filter(IdeaSubmitted.class::isInstance)
                .map(event -> ((IdeaSubmitted) event).text().title())
                .findFirst();
    }
}
