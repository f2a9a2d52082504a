package org.eprbridge.delivery.ui;

import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.delivery.Stage.READY_TO_RELEASE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangeList.Card;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.springframework.stereotype.Component;

/** What waits for somebody because of a change: for the team its work, for the safety officer the question nobody answered. */
@Component
class ChangesWaiting implements Waiting {

    private final Queries queries;

    ChangesWaiting(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        boolean builds = person.isAnyOf(Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER);
        if (!builds && !person.is(Role.SAFETY_OFFICER)) {
            return List.of();
        }
        var cards = queries.ask(new ChangeList.Board()).stream()
                .flatMap(column -> column.cards().stream())
                .filter(card -> !card.stage().over())
                .toList();
        var items = new ArrayList<Item>();
        if (person.is(Role.SAFETY_OFFICER)) {
            add(
                    items,
                    cards,
                    card -> card.safety() == SafetyState.NOT_SCREENED,
                    52,
                    "Safety questions to answer",
                    "Could the change harm a patient?");
        }
        if (person.is(Role.RELEASE_MANAGER)) {
            add(
                    items,
                    cards,
                    card -> card.stage() == READY_TO_RELEASE,
                    54,
                    "Ready to release",
                    "Make it live, or say what blocks it.");
        }
        if (builds) {
            add(
                    items,
                    cards,
                    card -> person.person().equals(card.owner()),
                    56,
                    "Changes that you own",
                    "Move it on, or say what blocks it.");
            add(
                    items,
                    cards,
                    card -> card.stage() == PROPOSED && card.owner() == null,
                    58,
                    "New changes without an owner",
                    "Choose who builds it.");
        }
        return items;
    }

    /** One leads to itself; several lead to the board. */
    private static void add(
            List<Item> items, List<Card> cards, Predicate<Card> waits, int order, String title, String sentence) {
        var waiting = cards.stream().filter(waits).toList();
        if (waiting.size() == 1) {
            var card = waiting.getFirst();
            items.add(new Item(order, title, 1, card.title() + ": " + sentence, "changes/" + card.change()));
        } else if (!waiting.isEmpty()) {
            items.add(new Item(order, title, waiting.size(), sentence, "delivery"));
        }
    }
}
