package org.eprbridge.delivery.web;

import java.util.Optional;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.ideas.seats.ChangesToJoin;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.messaging.Queries;
import org.springframework.stereotype.Component;

/** Tells triage of a wrong reference while it can still be put right, and not by a new change that nobody wanted. */
@Component
class SaysWhatMayBeJoined implements ChangesToJoin {

    private final Queries queries;

    SaysWhatMayBeJoined(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<String> inTheWay(ChangeId change) {
        var known = queries.ask(new ChangePage.Of(change));
        if (known.isEmpty()) {
            return Optional.of("There is no change %s. Name another, or leave it out.".formatted(change));
        }
        return known.filter(it -> it.stage().over())
                .map(_ -> "%s is over. Name another, or leave it out.".formatted(change));
    }
}
