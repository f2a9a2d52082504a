package org.eprbridge.ideas.home;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.ideas.FeatureHelp.Receipt;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.springframework.stereotype.Component;

/**
 * Asks senders whether what they were shown has helped: kindly at first, again after a week, and once more after a month.
 * Nothing is sent or stored for it, so it is the same on every node.
 */
@Component
class RedirectsWaiting implements Waiting {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final int AT_MOST = 20;

    private final Queries queries;
    private final Clock clock;

    RedirectsWaiting(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var redirected = Set.of(IdeaStatus.REDIRECTED);
        var own = queries.ask(new IdeaList.Find(redirected, "", "", true, false, PageRequest.first(AT_MOST)));
        if (own.total() == 0) {
            return List.of();
        }
        var shownAt = shownAt(own.items());
        var fresh = new ArrayList<IdeaList.Card>();
        var due = new ArrayList<IdeaList.Card>();
        own.items().forEach(idea -> (age(shownAt, idea).compareTo(A_WEEK) < 0 ? fresh : due).add(idea));
        var items = new ArrayList<Item>();
        add(items, due, 15, "Did it solve your problem?", howLongAgo(shownAt, due) + " Tell us whether it helped.");
        add(items, fresh, 30, "You can do this today", "Try it, and tell us whether it helped.");
        return items;
    }

    private Map<IdeaId, Instant> shownAt(List<IdeaList.Card> ideas) {
        var references = ideas.stream().map(IdeaList.Card::idea).collect(toSet());
        return queries.ask(new FeatureHelp.Unanswered(references)).stream()
                .collect(toMap(Receipt::idea, Receipt::redirectedAt, (one, other) -> one.isAfter(other) ? one : other));
    }

    private Duration age(Map<IdeaId, Instant> shownAt, IdeaList.Card idea) {
        var now = clock.instant();
        return Duration.between(shownAt.getOrDefault(idea.idea(), now), now);
    }

    private String howLongAgo(Map<IdeaId, Instant> shownAt, List<IdeaList.Card> ideas) {
        boolean aMonth = ideas.stream().anyMatch(idea -> age(shownAt, idea).compareTo(A_MONTH) >= 0);
        return aMonth
                ? "We showed you more than a month ago how to do this."
                : "We showed you more than a week ago how to do this.";
    }

    /** One leads to itself; several lead to the list. */
    private static void add(List<Item> items, List<IdeaList.Card> ideas, int order, String title, String sentence) {
        if (ideas.size() == 1) {
            var idea = ideas.getFirst();
            items.add(new Item(order, title, 1, idea.title() + ": " + sentence, "ideas/" + idea.idea()));
        } else if (ideas.size() > 1) {
            items.add(new Item(order, title, ideas.size(), sentence, "my-ideas"));
        }
    }
}
