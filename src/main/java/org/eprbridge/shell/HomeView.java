package org.eprbridge.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.HomePart;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.platform.ui.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The first thing that everybody sees: what waits for them, and the way to share an idea. */
@Route("")
@PermitAll
class HomeView extends Screen {

    final Div waiting = new Div();
    final Div news = new Div();

    private final SignedIn signedIn;
    private final List<Waiting> rooms;
    private final List<HomePart> parts;

    HomeView(SignedIn signedIn, Live live, ObjectProvider<Waiting> rooms, ObjectProvider<HomePart> parts) {
        super("What waits for you");
        this.signedIn = signedIn;
        this.rooms = rooms.orderedStream().toList();
        this.parts = parts.orderedStream().toList();
        var share = new Anchor("share", "Share an idea");
        share.addClassName("epr-button");
        var sharing = new Div(share);
        sharing.addClassName("epr-home-share");
        waiting.getElement().setAttribute("aria-live", "polite");
        add(waiting, sharing, news);
        LiveRefresh.whenever(live, this, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        refresh();
    }

    void refresh() {
        signedIn.actor().ifPresent(person -> {
            showWhatWaits(person);
            news.removeAll();
            parts.forEach(part -> part.partFor(person).ifPresent(news::add));
        });
    }

    private void showWhatWaits(Actor person) {
        var items = rooms.stream()
                .flatMap(room -> room.waitingFor(person).stream())
                .filter(item -> item.count() > 0)
                .sorted(Comparator.comparingInt(Waiting.Item::order))
                .toList();
        waiting.removeAll();
        if (items.isEmpty()) {
            waiting.add(new EmptyState("Nothing waits for you. When somebody needs you, it is shown here."));
            return;
        }
        var cards = new UnorderedList();
        cards.addClassName("epr-cards");
        items.forEach(item -> cards.add(card(item)));
        waiting.add(cards);
    }

    private static ListItem card(Waiting.Item item) {
        var count = new Span(Words.number(item.count()));
        count.addClassName("epr-count");
        var card = new ListItem(count, new H2(new Anchor(item.link(), item.title())), new Paragraph(item.sentence()));
        card.addClassNames("epr-card", "epr-card-link");
        return card;
    }
}
