package org.eprbridge.delivery.automation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.References;

/**
 * Brings what happened to the product's own reactions: late, in any order between streams, and sometimes twice; within one
 * stream in order, as in the product.
 */
final class LateNews {

    private final Fault planted;
    private final Map<String, List<Reaction>> reactions;
    private final List<Reader> readers = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();

    /** @param planted what is wrong with it */
    LateNews(CommandsAs commands, EventLog log, Fault planted) {
        this.planted = planted;
        reactions = all(commands, log, this::reserve).stream()
                .map(Reaction::of)
                .collect(Collectors.groupingBy(Reaction::group, TreeMap::new, Collectors.toList()));
    }

    static List<Object> all(CommandsAs commands, EventLog log, References references) {
        var onward = new Onward(commands);
        var own = new OwnChanges(references);
        var changes = new ChangesOfIdeas(log, own);
        var joinings = new Joinings(log);
        return List.of(
                new WhenIdeaAcceptedThenOpenOrJoinChange(onward, own),
                new WhenIdeaReopenedThenLeaveChange(onward, changes),
                new WhenIdeaTakesInAnotherThenAnswerBoth(onward, changes, joinings),
                new WhenIdeaJoinsChangeThenAnswerWhatItTookIn(onward, joinings),
                new WhenJoinedIdeaIsAnsweredThenNameItsPeopleInvolved(onward),
                new WhenIdeaJoinsChangeThenTellIt(onward),
                new WhenChangeMovesThenTellIdeas(onward),
                new WhenChangeIsDroppedThenReturnIdeas(onward),
                new WhenImpactIsSeenThenOpenSafetyReview(onward),
                new WhenSomebodyBuildsThenNameThemInvolved(onward),
                new WhenIdeaJoinsChangeThenWidenReview(onward),
                new WhenReviewOpensThenSeeImpact(onward),
                new WhenReviewIsDecidedThenRecordDecision(onward),
                new WhenIncidentIsReportedThenAskSafetyAgain(onward));
    }

    void beginAgain() {
        readers.clear();
        numbers.clear();
    }

    void follow(List<DomainEventMessage<?>> stream) {
        reactions.values().forEach(group -> readers.add(new Reader(group, stream, planted)));
    }

    /** One reaction hears one thing; now and then it goes some steps back and hears them again. */
    void deliverSomething(Random chance) {
        var waiting = readers.stream().filter(Reader::waits).toList();
        if (!waiting.isEmpty()) {
            waiting.get(chance.nextInt(waiting.size())).hear();
        }
        if (chance.nextInt(20) == 0 && !readers.isEmpty()) {
            readers.get(chance.nextInt(readers.size())).goBack(1 + chance.nextInt(3));
        }
    }

    void deliverEverything() {
        for (boolean news = true; news; ) {
            var waiting = readers.stream().filter(Reader::waits).toList();
            waiting.forEach(Reader::hear);
            news = !waiting.isEmpty();
        }
    }

    /** The same thing always gets the same number. */
    private String reserve(String prefix, String key) {
        return numbers.computeIfAbsent(
                prefix + ":" + key,
                it -> prefix + "-"
                        + (1
                                + numbers.keySet().stream()
                                        .filter(known -> known.startsWith(prefix + ":"))
                                        .count()));
    }

    /** How far one group of reactions has heard one stream. */
    private static final class Reader {

        private final List<Reaction> group;
        private final List<DomainEventMessage<?>> stream;
        private final Fault planted;
        private int next;

        Reader(List<Reaction> group, List<DomainEventMessage<?>> stream, Fault planted) {
            this.group = group;
            this.stream = stream;
            this.planted = planted;
        }

        boolean waits() {
            return next < stream.size();
        }

        void hear() {
            var event = stream.get(next);
            if (!planted.loses(event.getPayload())) {
                group.forEach(it -> it.react(event));
            }
            next++;
        }

        void goBack(int steps) {
            next = Math.max(0, next - steps);
        }
    }

    private record Reaction(String group, AnnotationEventHandlerAdapter handler) {

        static Reaction of(Object reaction) {
            return new Reaction(
                    reaction.getClass().getAnnotation(ProcessingGroup.class).value(),
                    new AnnotationEventHandlerAdapter(reaction));
        }

        void react(DomainEventMessage<?> event) {
            try {
                if (handler.canHandle(event)) {
                    handler.handle(event);
                }
            } catch (Exception e) {
                throw new AssertionError(handler.getTargetType().getSimpleName() + " could not digest " + event, e);
            }
        }
    }
}
