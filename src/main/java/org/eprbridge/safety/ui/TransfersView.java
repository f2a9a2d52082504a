package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.people.Organisations;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.TransferInbox;
import org.eprbridge.safety.TransferInbox.Card;

/** Hazards that others want to hand over to us: taken over or refused, with a sentence. */
@Route("safety/transfers")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class TransfersView extends Screen implements BeforeEnterObserver {

    final Div offers = new Div();
    final Div outside = new Div();

    private final Queries queries;
    private final Organisations organisations;

    TransfersView(Queries queries, Organisations organisations, Live live) {
        super(
                "Hazards offered to you",
                "Somebody thinks that you can do something about these. Until you answer, nobody"
                        + " can sign for them.");
        this.queries = queries;
        this.organisations = organisations;
        backTo("safety", "Clinical safety");
        add(new H2("Waiting for your answer"), offers, new H2("Offered to others, who have no account here"), outside);
        LiveRefresh.whenever(live, this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    void refresh() {
        offers.removeAll();
        var cards = queries.ask(new TransferInbox.Mine());
        if (cards.isEmpty()) {
            offers.add(new EmptyState("Nothing waits for your answer. When a clinical safety officer offers a hazard to"
                    + " your organisation or division, it stands here."));
        }
        cards.forEach(card -> offers.add(offer(card)));
        refreshOutside();
    }

    private void refreshOutside() {
        outside.removeAll();
        var cards = queries.ask(new TransferInbox.Outside());
        if (cards.isEmpty()) {
            outside.add(new EmptyState("No answer from outside is waited for. When a clinical safety officer offers a"
                    + " hazard to a supplier or to another team without an account, it stands here."));
        }
        cards.forEach(card -> outside.add(waiting(card)));
    }

    private Article offer(Card card) {
        var from = "%s offers it to %s.".formatted(card.by(), SafetyWords.receiver(card.to(), organisations));
        return panel(card, from, link(card, "accept", "Take it over"), link(card, "refuse", "Refuse it"));
    }

    private static Article waiting(Card card) {
        var from = "%s offers it to %s. To reach them: %s. It is ours until they have accepted."
                .formatted(card.by(), card.to().words(), card.contact());
        return panel(card, from, link(card, "outside-answer", "Record their answer"));
    }

    private static Article panel(Card card, String whoOffersItToWhom, Anchor... links) {
        var from = new Paragraph(whoOffersItToWhom);
        from.addClassName("epr-secondary");
        var review = new Anchor(Safe.address(card.review()), "%s: %s".formatted(card.review(), card.title()));
        var reason = new Div(card.reason());
        reason.addClassName("epr-quote");
        var actions = new Div(links);
        actions.addClassName("epr-actions");
        var panel = new Article(
                new H3(card.hazard() + " " + card.description().name()),
                from,
                reason,
                new Paragraph(card.description().hazard()),
                review,
                actions);
        panel.addClassName("epr-panel");
        return panel;
    }

    private static Anchor link(Card card, String what, String words) {
        var link = new Anchor(Safe.address(card.review(), card.hazard(), what), words);
        link.setAriaLabel("%s: %s".formatted(words, card.hazard()));
        link.addClassName("epr-action-link");
        return link;
    }
}
