package org.eprbridge.storms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.Random;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.AnswerQuestion;
import org.eprbridge.ideas.IdeaCommand.AppealDecline;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.security.Proofs;
import org.eprbridge.testing.Cast;

/** What one corner of the hospital does all day: ideas and their fate, changes and features, by chance but from a seed. */
final class DayOfWork {

    private final CommandsAs commands;
    private final Queue<ChangeId> openedChanges;
    private final Clock clock;
    private final long numbersFrom;
    private final Random chance;
    private final Deque<Order> ahead = new ArrayDeque<>();
    private int ideas;

    /**
     * @param openedChanges where a reaction has opened one, somebody works on it
     * @param numbersFrom the references of ideas and features; the next million is ours
     */
    DayOfWork(CommandsAs commands, Queue<ChangeId> openedChanges, Clock clock, long numbersFrom) {
        this.commands = commands;
        this.openedChanges = openedChanges;
        this.clock = clock;
        this.numbersFrom = numbersFrom;
        this.chance = new Random(numbersFrom);
    }

    private record Order(Actor by, Object command) {}

    /** Sends one command, and comes back when it is stored. */
    void doTheNextThing() {
        if (ahead.isEmpty()) {
            planMore();
        }
        var order = ahead.remove();
        Proofs.of(order.by().person(), Instant.MAX).showing(() -> commands.send(order.by(), order.command()));
    }

    /** The reference of one that was thought of before, a submitted one nearly always. */
    String anEarlierIdea() {
        return "IDEA-" + (numbersFrom + 1 + chance.nextInt(Math.max(1, ideas)));
    }

    private void planMore() {
        var change = openedChanges.poll();
        if (change != null) {
            planFor(change);
        } else if (chance.nextInt(10) == 0) {
            planFor(new FeatureId("FEAT-" + nextNumber()));
        } else {
            planFor(new IdeaId("IDEA-" + nextNumber()));
        }
    }

    private long nextNumber() {
        return numbersFrom + ++ideas;
    }

    private void planFor(FeatureId feature) {
        plan(Cast.ANALYST, new AddFeature(feature, described("Order set " + feature)));
        plan(Cast.ANALYST, new EditFeature(feature, described("Order set " + feature + " for the ward"), 0));
    }

    private static FeatureDescription described(String name) {
        return new FeatureDescription(name, "Orders what is always ordered together.", "Orders", "Doctors", "Open it.");
    }

    private void planFor(ChangeId change) {
        plan(
                Cast.CSO,
                new ScreenChange(
                        change, chance.nextBoolean(), "The wrong dose might be read.", ScreeningAnswers.noToAll()));
        plan(Cast.ANALYST, new MoveChange(change, Stage.READY));
        plan(Cast.ANALYST, new MoveChange(change, Stage.BUILDING));
        if (chance.nextInt(3) == 0) {
            plan(Cast.ANALYST, new BlockChange(change, "It waits for the supplier."));
        }
    }

    private void planFor(IdeaId idea) {
        plan(Cast.NURSE, new SubmitIdea(idea, text(idea)));
        if (chance.nextBoolean()) {
            plan(Cast.DOCTOR, new SupportIdea(idea, 5, 3, 1, "On our ward too."));
        }
        if (chance.nextInt(3) == 0) {
            var comment = new CommentId("CMT-" + idea.value().substring("IDEA-".length()));
            plan(Cast.PHYSIO, new CommentOnIdea(idea, comment, "And in the clinic.", Visibility.VISIBLE));
        }
        plan(Cast.CCIO, new TakeUpIdea(idea));
        if (chance.nextInt(3) == 0) {
            plan(Cast.CCIO, new AskSubmitter(idea, "On which ward?"));
            plan(Cast.NURSE, new AnswerQuestion(idea, "On ward six."));
        }
        planTheDecisionOn(idea);
    }

    private void planTheDecisionOn(IdeaId idea) {
        switch (chance.nextInt(4)) {
            case 0 -> plan(Cast.CCIO, new AcceptIdea(idea, "We will build it.", null));
            case 1 -> {
                plan(Cast.CCIO, new DeclineIdea(idea, DeclineReason.BENEFIT_TOO_SMALL, "Too few would notice."));
                plan(Cast.NURSE, new AppealDecline(idea, "Everybody on our ward would."));
            }
            case 2 ->
                plan(Cast.CCIO, new ParkIdea(idea, LocalDate.now(clock).plusDays(30), "After the upgrade in winter."));
            default -> {} // it waits in triage
        }
    }

    private void plan(Actor by, Object command) {
        ahead.add(new Order(by, command));
    }

    private static IdeaText text(IdeaId idea) {
        return new IdeaText(
                "Make the drug chart quicker, " + idea,
                "Filling it takes too many clicks at the end of a long shift. ".repeat(4),
                "One screen that opens with what is already known.",
                "Prescribing",
                "Ward staff",
                12,
                4,
                "We write it on paper first.");
    }
}
