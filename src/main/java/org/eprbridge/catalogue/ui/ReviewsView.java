package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** The features that somebody should look at again, the longest overdue first: one's own, or everybody's. */
@StyleSheet("assets/catalogue.css")
@Route(CatalogueAddress.REVIEWS)
@PermitAll
class ReviewsView extends Screen implements BeforeEnterObserver {

    private static final int SCREENFUL = 50;

    final Paragraph found = new Paragraph();
    final Div list = new Div();

    private final Div whose = new Div();
    private final Queries queries;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Clock clock;

    private UrlState url = UrlState.of(new Location(CatalogueAddress.REVIEWS));

    ReviewsView(Queries queries, Directory directory, SignedIn signedIn, Live live, Clock clock) {
        super("Reviews due", "Features whose page somebody should read again: does it still hold?");
        this.queries = queries;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
        backTo(CatalogueAddress.PATH, "Catalogue");
        found.getElement().setAttribute("role", "status");
        whose.addClassName("epr-choice");
        add(whose, found, list);
        LiveRefresh.whenever(live, this, this::load);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UrlState.of(event));
    }

    void show(UrlState state) {
        url = state;
        load();
    }

    private void load() {
        boolean everybodys = url.text("whose").equals("all");
        whose.removeAll();
        whose.add(choice("Yours", "", !everybodys), choice("Everybody’s", "all", everybodys));
        var owner = everybodys ? null : me();
        var today = LocalDate.now(clock);
        Page<Card> due = queries.ask(new FeatureList.Find(
                "",
                FeatureList.Narrowed.IN_USE.toOwner(owner).dueBy(today),
                new PageRequest(0, SCREENFUL, "reviewDue")));
        found.setText(
                due.total() > due.items().size()
                        ? "%s are due. These are the %d that have waited longest."
                                .formatted(
                                        Words.count(due.total(), "review", "reviews"),
                                        due.items().size())
                        : Words.count(due.total(), "review is", "reviews are") + " due.");
        list.removeAll();
        list.add(
                due.items().isEmpty()
                        ? new EmptyState(
                                "Nothing is due. A feature appears here on the day that is set for its review.")
                        : table(due.items()));
    }

    private Anchor choice(String words, String value, boolean chosen) {
        var link = new Anchor(url.with("whose", value).link(), words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private PersonId me() {
        return signedIn.actor().map(actor -> actor.person()).orElseThrow();
    }

    private NativeTable table(List<Card> cards) {
        var body = new NativeTableBody();
        cards.forEach(card -> body.add(new NativeTableRow(
                new NativeTableCell(new Anchor(CatalogueAddress.of(card.feature()), card.name())),
                new NativeTableCell(card.reviewDue() == null ? "" : Words.date(card.reviewDue())),
                new NativeTableCell(card.owner() == null ? "Nobody" : directory.nameOf(card.owner())))));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(column("Feature"), column("Due since"), column("Owner"))),
                body);
        table.addClassName("catalogue-lines");
        return table;
    }

    private static NativeTableHeaderCell column(String words) {
        var heading = new NativeTableHeaderCell(words);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
