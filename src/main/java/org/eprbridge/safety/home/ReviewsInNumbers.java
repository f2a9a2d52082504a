package org.eprbridge.safety.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.HomePart;
import org.eprbridge.platform.ui.NumbersTold;
import org.eprbridge.platform.ui.NumbersTold.Number;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewStatus;
import org.springframework.core.annotation.Order;

/** On the home page of a board member: what clinical safety lets through and what it stops, each number with its list. */
@Order(3)
@org.springframework.stereotype.Component
class ReviewsInNumbers implements HomePart {

    private final Queries queries;

    ReviewsInNumbers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Component> partFor(Actor person) {
        return person.is(Role.BOARD)
                ? Optional.of(new Div(new H2("What clinical safety says"), sentences()))
                : Optional.empty();
    }

    private NumbersTold sentences() {
        long all = total(Set.of());
        var told = new NumbersTold();
        if (all == 0) {
            return told.say("No change has needed a safety review yet.");
        }
        told.say("Of ")
                .say(new Number(Words.count(all, "safety review", "safety reviews"), "safety"))
                .say(", ")
                .say(List.of(
                        number(ReviewStatus.SIGNED, "signed"),
                        number(ReviewStatus.OPEN, "open"),
                        number(ReviewStatus.STALE, "to be signed again")))
                .say(". ");
        long withdrawn = total(Set.of(ReviewStatus.WITHDRAWN));
        if (withdrawn > 0) {
            told.say(new Number(
                            Words.count(withdrawn, "signature was", "signatures were"), link(ReviewStatus.WITHDRAWN)))
                    .say(" withdrawn. ");
        }
        long refused = total(Set.of(ReviewStatus.REFUSED));
        return refused == 0
                ? told.say("No change is stopped by a refusal to sign.")
                : told.say(new Number(
                                Words.count(refused, "change is", "changes are") + " stopped",
                                link(ReviewStatus.REFUSED)))
                        .say(": the clinical safety officer refused to sign.");
    }

    private Number number(ReviewStatus status, String rest) {
        return Number.of(total(Set.of(status)), rest, link(status));
    }

    private long total(Set<ReviewStatus> statuses) {
        return queries.ask(new ReviewList.Find(null, statuses, "", PageRequest.first(1)))
                .total();
    }

    private static String link(ReviewStatus status) {
        return "safety?status=" + UrlState.inAddress(status);
    }
}
