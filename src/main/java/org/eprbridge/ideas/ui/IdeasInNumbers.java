package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.HomePart;
import org.eprbridge.platform.ui.NumbersTold;
import org.eprbridge.platform.ui.NumbersTold.Number;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.springframework.core.annotation.Order;

/** On the home page of a board member: what became of the ideas, in the numbers of the list that each of them leads to. */
@Order(1)
@org.springframework.stereotype.Component
class IdeasInNumbers implements HomePart {

    private final Queries queries;

    IdeasInNumbers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Component> partFor(Actor person) {
        return person.is(Role.BOARD)
                ? Optional.of(new Div(new H2("What became of the ideas"), sentences()))
                : Optional.empty();
    }

    private NumbersTold sentences() {
        long all = find(WhereItStands.ANY, "").total();
        var told = new NumbersTold();
        if (all == 0) {
            return told.say("Nobody has sent an idea yet.");
        }
        told.say("Of ")
                .say(new Number(Words.count(all, "idea", "ideas") + " sent", "ideas"))
                .say(", ")
                .say(List.of(
                        number(WhereItStands.LIVE, "live"),
                        number(WhereItStands.YOU_CAN_DO_THIS_TODAY, "possible today"),
                        number(WhereItStands.PLANNED, "planned or being built"),
                        number(WhereItStands.NOT_GOING_AHEAD, "not going ahead")))
                .say(". ");
        return sayWhatWaits(told);
    }

    private NumbersTold sayWhatWaits(NumbersTold told) {
        var waiting = find(WhereItStands.SENT, "submittedAt");
        if (waiting.total() == 0) {
            return told.say("No idea waits for a decision.");
        }
        var words = Words.count(waiting.total(), "idea waits", "ideas wait") + " for a decision";
        var oldest = Words.date(waiting.items().getFirst().submittedAt());
        return told.say(new Number(words, link(WhereItStands.SENT) + "&sort=submittedAt"))
                .say("; the oldest was sent on " + oldest + ".");
    }

    private Number number(WhereItStands standing, String rest) {
        return Number.of(find(standing, "").total(), rest, link(standing));
    }

    private Page<IdeaList.Card> find(WhereItStands standing, String sort) {
        return queries.ask(new IdeaList.Find(standing.statuses(), "", "", false, false, new PageRequest(0, 1, sort)));
    }

    private static String link(WhereItStands standing) {
        return "ideas?status=" + UrlState.inAddress(standing);
    }
}
