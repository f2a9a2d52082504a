package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.eprbridge.ideas.DeflectionCommand;
import org.eprbridge.ideas.DeflectionCommand.FindFeatureInstead;
import org.eprbridge.ideas.DeflectionNumbers;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.ui.Notices;

/** How a draft may end without an idea, when what it asks for is there already. */
@SpringComponent
class ShareEndings {

    private final Commands commands;
    private final Drafts drafts;
    private final DeflectionNumbers numbers;
    private final PatientDataGuard patientData;

    ShareEndings(Commands commands, Drafts drafts, DeflectionNumbers numbers, PatientDataGuard patientData) {
        this.commands = commands;
        this.drafts = drafts;
        this.numbers = numbers;
        this.patientData = patientData;
    }

    /** The words go to the feature's owner, and nobody has read them again: so nothing goes that may be about a patient. */
    void end(Actor writer, String draft, ShareAnswers answers, FeatureId feature) {
        var words = patientData.withoutAnyDoubt(answers.description()).strip();
        var text = words.substring(0, Math.min(words.length(), DeflectionCommand.LONGEST));
        commands.send(new FindFeatureInstead(numbers.numberFor(writer.person(), draft, feature), feature, text));
        drafts.discard(writer.person(), draft);
    }

    void showGuide(FeatureId feature) {
        Notices.onTheNextScreen(
                "Good, you can do this today. Here is how. No idea was sent, and your draft is cleared away.");
        UI.getCurrent().navigate("catalogue/" + feature);
    }
}
