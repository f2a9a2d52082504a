package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import org.eprbridge.ideas.DeflectionCommand;
import org.eprbridge.ideas.DeflectionCommand.FindFeatureInstead;
import org.eprbridge.ideas.DeflectionCommand.UndoFinding;
import org.eprbridge.ideas.DeflectionNumbers;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Notices;

/** How a draft may end without an idea, when what it asks for is there already. */
@SpringComponent
class ShareEndings {

    private final Commands commands;
    private final Queries queries;
    private final Drafts drafts;
    private final DeflectionNumbers numbers;
    private final PatientDataGuard patientData;
    private final Clock clock;

    ShareEndings(
            Commands commands,
            Queries queries,
            Drafts drafts,
            DeflectionNumbers numbers,
            PatientDataGuard patientData,
            Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.drafts = drafts;
        this.numbers = numbers;
        this.patientData = patientData;
        this.clock = clock;
    }

    /** The words go to the feature's owner, and nobody has read them again: so nothing goes that may be about a patient. */
    void endAt(FeatureId feature, Actor writer, String draft, ShareAnswers answers) {
        var words = patientData.withoutAnyDoubt(answers.description()).strip();
        var text = words.substring(0, Math.min(words.length(), DeflectionCommand.LONGEST));
        commands.send(new FindFeatureInstead(numbers.numberFor(writer.person(), draft, feature), feature, text));
        drafts.discard(writer.person(), draft);
    }

    void showGuide(FeatureId feature, Actor writer, String draft, ShareAnswers answers) {
        Notices.onTheNextScreen(
                "Good, you can do this today. Here is how. No idea was sent, and your draft is cleared away.",
                () -> bringBack(feature, writer, draft, answers));
        UI.getCurrent().navigate("catalogue/" + feature);
    }

    /** It was pressed by mistake, or the guide shows that it is something else: the draft is where it was. */
    private void bringBack(FeatureId feature, Actor writer, String draft, ShareAnswers answers) {
        commands.send(new UndoFinding(numbers.numberFor(writer.person(), draft, feature)));
        drafts.save(writer.person(), draft, answers.asTyped(), clock.instant());
        Notices.onTheNextScreen("Your draft is back, with everything that you had typed.");
        UI.getCurrent().navigate(ShareStep.PROBLEM.in(draft));
    }

    /**
     * What was typed of how often and how long goes along. Without a number it counts as nothing so far, and whoever has
     * given numbers before keeps them.
     */
    void endAt(IdeaId idea, Actor writer, String draft, ShareAnswers answers) {
        var effort = answers.effort();
        var before = supportOf(idea, writer);
        if (effort.isKnown() || before.isEmpty()) {
            commands.send(new SupportIdea(
                    idea,
                    effort.timesPerWeek(),
                    effort.minutesEach(),
                    before.map(IdeaPage.Support::peopleLikeMe).orElse(1),
                    before.map(IdeaPage.Support::comment).orElse("")));
        }
        drafts.discard(writer.person(), draft);
    }

    void showSupported(IdeaId idea) {
        Notices.onTheNextScreen(
                "You support %s now, and no second idea was sent. Open “Correct what I said about this problem” to say how often you and your colleagues meet it."
                        .formatted(idea));
        UI.getCurrent().navigate("ideas/" + idea);
    }

    private Optional<IdeaPage.Support> supportOf(IdeaId idea, Actor writer) {
        return queries.ask(IdeaPage.Of.now(idea)).stream()
                .flatMap(page -> page.supports().stream())
                .filter(support -> support.person().equals(writer.person()))
                .findFirst();
    }
}
