package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.ideas.seats.BesideTheWriter;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Screen;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Sharing an idea, one question on a page, each with its own address. Whatever is typed is kept on the server as a draft,
 * so that a bleep, a reload or an expired session loses nothing.
 */
@Route("share/:draft/:step")
@PermitAll
class ShareView extends Screen implements BeforeEnterObserver {

    final Div questions = new Div();
    final FormErrors errors = new FormErrors();
    final Paragraph saved = new Paragraph();
    final Button forward = new Button();

    private final Commands commands;
    private final Drafts drafts;
    private final IdeaNumbers numbers;
    private final Clock clock;
    private final Actor writer;
    private final PatientDataGuard patientData;
    private final List<BesideTheWriter.Part> beside;
    private final ShareEndings endings;
    private final Div check = new Div();
    private String draft = "";
    private ShareStep step = ShareStep.PROBLEM;
    private ShareAnswers answers = new ShareAnswers(Map.of());

    ShareView(
            Commands commands,
            Drafts drafts,
            IdeaNumbers numbers,
            Clock clock,
            SignedIn signedIn,
            PatientDataGuard patientData,
            ShareEndings endings,
            ObjectProvider<BesideTheWriter> beside) {
        super("Share an idea");
        this.commands = commands;
        this.drafts = drafts;
        this.numbers = numbers;
        this.clock = clock;
        this.writer = signedIn.actor().orElseThrow();
        this.patientData = patientData;
        this.endings = endings;
        this.beside = beside.orderedStream().map(it -> it.part(new Says())).toList();
        check.addClassName("epr-panel");
        questions.addClassName("epr-form");
        saved.addClassName("epr-secondary");
        saved.getElement().setAttribute("role", "status");
        forward.addThemeVariants(ButtonVariant.PRIMARY);
        forward.setDisableOnClick(true);
        forward.addClickListener(_ -> {
            goOn();
            forward.setEnabled(true);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draft = event.getRouteParameters().get("draft").orElse("");
        var found = drafts.find(writer.person(), draft);
        var wanted = ShareStep.at(event.getRouteParameters().get("step").orElse(""));
        if (found.isEmpty()) {
            showThatItIsGone();
        } else if (wanted.isEmpty()) {
            event.forwardTo(ShareStep.PROBLEM.in(draft));
        } else {
            answers = new ShareAnswers(found.get().answers());
            step = wanted.get();
            show();
        }
    }

    private void show() {
        clear();
        errors.clear();
        saved.setText("");
        heading(step.question());
        intro(step.isFirst() ? "One moment of your working day is enough. It takes about two minutes." : "");
        backTo(step.isFirst() ? "share" : step.before().in(draft), "Back");
        questions.removeAll();
        forward.setText(step == ShareStep.CHECK ? "Send this idea" : "Continue");
        if (step == ShareStep.CHECK) {
            showAnswers();
            add(errors, check, new Paragraph("Everybody who signs in here can read it, with your name."), questions);
            questions.add(forward, saved);
            return;
        }
        new ShareQuestions(draft, answers, this::remember).fieldsOf(step).forEach((name, field) -> {
            errors.field(name, field);
            questions.add(field);
        });
        questions.add(forward, saved);
        add(errors, questions);
        if (step.describes()) {
            ShareStep.WHO.fields().forEach(field -> errors.elsewhere(field, ShareStep.WHO.in(draft)));
            beside.forEach(part -> add(part.component()));
            tellWhoeverIsBeside();
        }
    }

    private void tellWhoeverIsBeside() {
        var words = patientData.withoutBlocked(answers.description());
        beside.forEach(part -> part.typed(words));
    }

    private void goOn() {
        if (step == ShareStep.CHECK) {
            send();
            return;
        }
        var problems = answers.problemsOf(step);
        if (problems.isEmpty()) {
            errors.tries(
                    () -> patientData.lookForBlocked(answers.wordsOf(step)),
                    () -> UI.getCurrent().navigate(step.after().in(draft)));
        } else {
            errors.show(problems);
        }
        if (errors.isShown()) {
            saved.setText("");
        }
    }

    /** The draft's own number is the idea's number, so that sending twice, in two tabs or after a retry makes one idea. */
    private void send() {
        errors.tries(() -> {
            var text = answers.toIdeaText();
            var idea = numbers.numberFor(writer.person(), draft);
            commands.send(new SubmitIdea(idea, text));
            drafts.discard(writer.person(), draft);
            UI.getCurrent().navigate("share/sent/" + idea);
        });
        if (errors.isShown()) {
            saved.setText("Nothing is lost: your answers are kept as a draft.");
        }
    }

    private void remember(String field, String words) {
        answers.answer(field, words);
        drafts.save(writer.person(), draft, answers.asTyped(), clock.instant());
        if (step.describes()) {
            tellWhoeverIsBeside();
        }
        saved.setText(
                answers.all().stream().allMatch(this::mayBeKept)
                        ? "Draft saved"
                        : "Draft saved without the NHS number. Nothing about a patient is kept here.");
    }

    private boolean mayBeKept(String words) {
        return patientData.withoutBlocked(words).equals(words);
    }

    private void showAnswers() {
        check.removeAll();
        check.add(summary());
    }

    private Component summary() {
        var facts = new DescriptionList();
        facts.addClassName("epr-facts");
        line(facts, ShareStep.PROBLEM, "Title", "title");
        line(facts, ShareStep.PROBLEM, "What gets in your way", "problem");
        line(facts, ShareStep.PROBLEM, "Part of the record", "area");
        line(facts, ShareStep.WISH, "What would help", "wish");
        line(facts, ShareStep.WHO, "Who meets it", "affected");
        line(facts, ShareStep.WHO, "Times a week", "timesPerWeek");
        line(facts, ShareStep.WHO, "Minutes each time", "minutesEach");
        line(facts, ShareStep.TODAY, "What you do today", "workaround");
        return facts;
    }

    private void line(DescriptionList facts, ShareStep where, String what, String field) {
        errors.words(field, what, () -> answers.of(field), words -> {
            remember(field, words);
            showAnswers();
        });
        String answer = answers.of(field);
        var change = new Anchor(where.in(draft), "Change");
        change.setAriaLabel("Change: " + what);
        change.addClassName("epr-change");
        var said = new Span(answer.isBlank() ? "Not answered" : answer);
        facts.add(new DescriptionList.Term(what), new DescriptionList.Description(said, change));
    }

    private void showThatItIsGone() {
        clear();
        heading("This draft is no longer here");
        intro("It has been sent or discarded.");
        noWayBack();
        add(
                new Paragraph(new Anchor("my-ideas", "See my ideas")),
                new Paragraph(new Anchor("share", "Share another idea")));
    }

    /** What is there already ends the draft; the next thing to read is what is there. */
    private class Says implements BesideTheWriter.Writer {

        @Override
        public void isHelpedBy(FeatureId feature) {
            errors.tries(
                    () -> endings.endAt(feature, writer, draft, answers),
                    () -> endings.showGuide(feature, writer, draft, answers));
        }

        @Override
        public void supports(IdeaId idea) {
            errors.tries(() -> endings.endAt(idea, writer, draft, answers), () -> endings.showSupported(idea));
        }
    }
}
