package org.eprbridge.catalogue.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.springframework.stereotype.Component;

/** What waits for the owner of a feature: a page to read again, and words to decide on. */
@Component
class FeaturesWaiting implements Waiting {

    private static final int MOST_LOOKED_AT = 200;

    private final Queries queries;
    private final Clock clock;

    FeaturesWaiting(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var theirs = Narrowed.IN_USE.toOwner(person.person());
        long due = queries.ask(new FeatureList.Find("", theirs.dueBy(LocalDate.now(clock)), PageRequest.first(1)))
                .total();
        long words = queries.ask(new FeatureList.Find("", theirs, PageRequest.first(MOST_LOOKED_AT))).items().stream()
                .filter(card -> card.proposals() > 0)
                .count();
        return Stream.of(
                        new Item(
                                30,
                                "Reviews due",
                                due,
                                "Say whether the pages that you own still hold.",
                                "catalogue/reviews"),
                        new Item(
                                32,
                                "Features with proposed words",
                                words,
                                "Accept or reject the words that the catalogue learnt.",
                                "catalogue?owner=" + person.person()))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
