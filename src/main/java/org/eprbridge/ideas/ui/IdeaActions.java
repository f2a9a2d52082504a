package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaCommand.AnswerQuestion;
import org.eprbridge.ideas.IdeaCommand.AppealDecline;
import org.eprbridge.ideas.IdeaCommand.WithdrawIdea;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.Commands;

/**
 * What the person who looks may do now. An open form stays as it is while news arrive, and changes only when the rights
 * do, so that nobody loses what they are typing.
 */
class IdeaActions extends Div {

    private static final Set<Verb> IN_TRIAGE = EnumSet.of(
            Verb.TAKE_UP,
            Verb.ASK,
            Verb.REDIRECT,
            Verb.ACCEPT,
            Verb.REFER,
            Verb.PARK,
            Verb.JOIN,
            Verb.DECLINE,
            Verb.REOPEN,
            Verb.UNDO_JOIN);

    private final Actor person;
    private final Commands commands;
    private final Consumer<String> done;
    private List<Object> shownFor = List.of();

    IdeaActions(Actor person, Commands commands, Consumer<String> done) {
        this.person = person;
        this.commands = commands;
        this.done = done;
    }

    void show(IdeaPage.View idea) {
        var now = List.<Object>of(idea.idea(), idea.status(), idea.question(), idea.verbs());
        if (now.equals(shownFor)) {
            return;
        }
        shownFor = now;
        removeAll();
        for (var verb : idea.verbs()) {
            switch (verb) {
                case ANSWER -> addComponentAsFirst(answer(idea));
                case CONFIRM -> addComponentAsFirst(new ConfirmForm(person, idea, commands, done));
                case SUPPORT -> add(folded(support(idea), new SupportForm(person, idea, commands, done)));
                case WITHDRAW_SUPPORT -> add(new WithdrawSupportButton(idea.idea(), commands, done));
                case FOLLOW -> add(FollowButton.follow(idea.idea(), commands, done));
                case UNFOLLOW -> add(FollowButton.unfollow(idea.idea(), commands, done));
                case APPEAL -> add(folded("Ask for another look", appeal(idea)));
                case WITHDRAW -> add(folded("Take this idea back", withdraw(idea)));
                default -> {}
            }
        }
        if (idea.verbs().stream().anyMatch(IN_TRIAGE::contains)) {
            var triage = new Anchor("triage?idea=" + idea.idea(), inTriage(idea));
            var row = new Div(triage);
            row.addClassName("epr-actions");
            addComponentAsFirst(row);
        }
    }

    private static String inTriage(IdeaPage.View idea) {
        return idea.verbs().contains(Verb.UNDO_JOIN)
                ? "Take the joining back in triage"
                : idea.verbs().contains(Verb.REOPEN) ? "Reopen in triage" : "Decide in triage";
    }

    private static String support(IdeaPage.View idea) {
        return idea.verbs().contains(Verb.WITHDRAW_SUPPORT)
                ? "Correct what I said about this problem"
                : "I have this problem too";
    }

    private Component answer(IdeaPage.View idea) {
        return new SentenceForm(
                        "We need more from you",
                        idea.question(),
                        "Your answer",
                        "answer",
                        "Send your answer",
                        words -> commands.send(new AnswerQuestion(idea.idea(), words)),
                        () -> done.accept("Thank you. Your answer is with us, and your idea moves on."))
                .keptAs(person, idea);
    }

    private Component appeal(IdeaPage.View idea) {
        return new SentenceForm(
                        "",
                        "Somebody other than the person who decided will look at it.",
                        "Why should it be looked at again?",
                        "reason",
                        "Ask for another look",
                        words -> commands.send(new AppealDecline(idea.idea(), words)),
                        () -> done.accept("Somebody else will look at your idea."))
                .keptAs(person, idea);
    }

    private Component withdraw(IdeaPage.View idea) {
        return new SentenceForm(
                        "",
                        "It stays readable, but nobody will work on it. This cannot be undone.",
                        "Why do you take it back?",
                        "reason",
                        "Take it back",
                        words -> commands.send(new WithdrawIdea(idea.idea(), words)),
                        () -> done.accept("You have taken your idea back."))
                .keptAs(person, idea);
    }

    private static NativeDetails folded(String what, Component form) {
        var details = new NativeDetails(what, form);
        details.addClassName("epr-details");
        return details;
    }
}
