package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** What the EPR can already do: type a word, find the way. */
@StyleSheet("assets/catalogue.css")
@Route(CatalogueAddress.PATH)
@PermitAll
class CatalogueView extends Screen implements BeforeEnterObserver {

    private static final int SCREENFUL = 20;

    final SearchField search = new SearchField("What do you want to do?");
    final Paragraph found = new Paragraph();
    final OrderedList features = new OrderedList();
    final Div pager = new Div();

    final NarrowBy narrowBy;

    private final Queries queries;
    private final SignedIn signedIn;
    private final Directory directory;
    private final Div results = new Div();

    private UrlState url = UrlState.of(new Location(CatalogueAddress.PATH));

    CatalogueView(Queries queries, Live live, SignedIn signedIn, Directory directory) {
        super("Catalogue", "What the EPR can already do, where to find it and how to use it.");
        this.queries = queries;
        this.signedIn = signedIn;
        this.directory = directory;
        narrowBy = new NarrowBy(directory);
        wide();
        search.addClassName("catalogue-search");
        search.setHelperText("By name, place or what it does, for example “discharge letter” or “fluid”.");
        search.onTyped(typed -> go(url.with("q", typed).with("page", "")));
        found.getElement().setAttribute("role", "status");
        features.addClassName("catalogue-features");
        pager.addClassName("epr-row");
        add(search);
        if (Editors.mayEdit(signedIn)) {
            add(Editors.actions());
        }
        var list = new Div(found, results, pager);
        var beside = new Div(narrowBy, list);
        beside.addClassName("catalogue-search-results");
        add(beside);
        LiveRefresh.whenever(live, this, this::load);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UrlState.of(event));
    }

    void show(UrlState state) {
        url = state;
        search.setValue(state.text("q"));
        load();
    }

    private void go(UrlState next) {
        next.replace();
        show(next);
    }

    private void load() {
        int number = CatalogueAddress.page(url);
        String q = url.text("q");
        var to = CatalogueAddress.narrowedTo(url);
        var page = queries.ask(new FeatureList.Find(q, to, new PageRequest(number, SCREENFUL, "")));
        if (page.items().isEmpty() && page.total() > 0) {
            go(url.with("page", "")); // behind the last page: an edited address, or features that have gone since
            return;
        }
        narrowBy.show(url, queries.ask(new FeatureList.Facets(q, to)), Editors.mayEdit(signedIn));
        found.removeAll();
        found.add(new Span(told(page.total(), q, to)));
        if (CatalogueAddress.narrowed(url)) {
            var all = url.with("audience", "")
                    .with("place", "")
                    .with("owner", "")
                    .with("state", "")
                    .with(CatalogueAddress.HARD_TO_FIND, "");
            found.add(new Span(" "), new Anchor(all.with("page", "").link(), "Show all that are in use"));
        }
        results.removeAll();
        features.removeAll();
        if (page.items().isEmpty()) {
            results.add(whenEmpty(q, CatalogueAddress.narrowed(url)));
        } else {
            features.getElement().setAttribute("start", String.valueOf(number * SCREENFUL + 1));
            page.items().forEach(card -> features.add(item(card)));
            results.add(features);
        }
        pages(number, page.total());
    }

    private ListItem item(FeatureList.Card card) {
        var name = new H2(new Anchor(CatalogueAddress.of(card.feature()), card.name()));
        if (card.state() != FeatureState.IN_USE) {
            name.add(new Text(" "), new StatusTag(Words.sentenceCase(card.state()), StatusTag.Tone.NEUTRAL));
        }
        if (card.hardToFind() && looksAfter(card)) {
            name.add(new Text(" "), new StatusTag("Hard to find", StatusTag.Tone.ATTENTION));
        }
        var item = new ListItem(name, new Paragraph(card.summary()));
        var facts = new Div();
        facts.addClassNames("epr-secondary", "catalogue-facts");
        if (!card.where().isBlank()) {
            facts.add(new Span("Where: " + card.where()));
        }
        if (!card.audience().isBlank()) {
            facts.add(new Span(
                    new Text("For: "),
                    new Anchor(
                            url.with("audience", card.audience())
                                    .with("page", "")
                                    .link(),
                            card.audience())));
        }
        if (!card.available().isEmpty()) {
            facts.add(new Span("Available: " + String.join(", ", card.available())));
        }
        if (!card.synonyms().isEmpty()) {
            facts.add(new Span("Also called: " + String.join(", ", card.synonyms())));
        }
        if (card.insteadOfIt() != null) {
            facts.add(new Span(
                    new Text("Use instead: "),
                    new Anchor(
                            CatalogueAddress.of(card.insteadOfIt()),
                            card.insteadOfIt().value())));
        }
        item.add(facts);
        item.addClassName("catalogue-feature");
        return item;
    }

    /** Nobody else needs to know that others have not found what they have just found. */
    private boolean looksAfter(FeatureList.Card card) {
        return Editors.mayEdit(signedIn)
                || signedIn.actor()
                        .filter(actor -> actor.person().equals(card.owner()))
                        .isPresent();
    }

    private void pages(int number, long total) {
        pager.removeAll();
        long last = Math.max(0, (total - 1) / SCREENFUL);
        if (number > 0) {
            pager.add(new Anchor(
                    url.with("page", number == 1 ? "" : String.valueOf(number)).link(), "Previous page"));
        }
        if (last > 0) {
            pager.add(new Span("Page " + Words.number(number + 1d) + " of " + Words.number(last + 1d)));
        }
        if (number < last) {
            pager.add(new Anchor(url.with("page", String.valueOf(number + 2)).link(), "Next page"));
        }
        pager.setVisible(pager.getComponentCount() > 0);
    }

    private String told(long total, String q, Narrowed to) {
        return Words.count(total, "feature", "features")
                + (to.hardToFind() ? (total == 1 ? " that is" : " that are") + " hard to find" : "")
                + (to.state() == null || to.state() == FeatureState.IN_USE
                        ? ""
                        : " " + Words.sentenceCase(to.state()).toLowerCase(Locale.UK))
                + (q.isBlank() ? "" : " for “" + q + "”")
                + (to.audience().isBlank() ? "" : " meant for " + to.audience())
                + (to.place().isBlank() ? "" : " available at " + to.place())
                + (to.owner() == null ? "" : " owned by " + directory.nameOf(to.owner()))
                + ".";
    }

    private static EmptyState whenEmpty(String q, boolean narrowed) {
        if (narrowed) {
            return new EmptyState("No feature fits. Take a filter away to see more.");
        }
        return q.isBlank()
                ? new EmptyState("The catalogue is empty. Features that somebody adds or imports appear here.")
                : new EmptyState(
                        "Nothing matches all of these words. Try fewer or other words, or share an idea: somebody will"
                                + " look.",
                        new Anchor("share", "Share an idea"));
    }
}
