package org.eprbridge.delivery.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.HomePart;
import org.eprbridge.platform.ui.NumbersTold;
import org.eprbridge.platform.ui.NumbersTold.Number;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.springframework.core.annotation.Order;

/** On the home page of a board member: how far the digital team is, in the numbers of the list that each of them leads to. */
@Order(2)
@org.springframework.stereotype.Component
class ChangesInNumbers implements HomePart {

    private static final String LIST = "delivery?view=list";

    private final Queries queries;

    ChangesInNumbers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Component> partFor(Actor person) {
        return person.is(Role.BOARD)
                ? Optional.of(new Div(
                        new H2("How far the digital team is"),
                        sentences(),
                        new Paragraph(new Anchor("safety/numbers", "Clinical safety in numbers"))))
                : Optional.empty();
    }

    private NumbersTold sentences() {
        long all = total(Set.of());
        var told = new NumbersTold();
        if (all == 0) {
            return told.say("No idea has become a change yet.");
        }
        told.say("Of ")
                .say(new Number(Words.count(all, "change", "changes"), LIST))
                .say(", ")
                .say(List.of(
                        number(Stage.BUILDING, "being built"),
                        number(Stage.TESTING, "being tested"),
                        number(Stage.READY_TO_RELEASE, "ready to release"),
                        number(Stage.LIVE, "live")))
                .say(". ");
        var counts = queries.ask(new ChangeCounts.Now());
        if (counts.takeBack() > 0) {
            told.say(new Number(
                            Words.count(counts.takeBack(), "change", "changes") + " must be taken back",
                            LIST + "&need=take-back"))
                    .say(": clinical safety no longer stands behind what is in use. ");
        }
        long blocked = counts.blocked();
        return blocked == 0
                ? told.say("Nothing is blocked.")
                : told.say(Number.of(blocked, "blocked", LIST + "&need=blocked"))
                        .say(".");
    }

    private Number number(Stage stage, String rest) {
        return Number.of(total(Set.of(stage)), rest, LIST + "&stage=" + UrlState.inAddress(stage));
    }

    private long total(Set<Stage> stages) {
        return queries.ask(new ChangeList.Find(null, stages, "", PageRequest.first(1)))
                .total();
    }
}
