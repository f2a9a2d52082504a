package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.CountsBar;
import org.eprbridge.platform.ui.HowMany;
import org.eprbridge.platform.ui.LazyGrid;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.PhoneWidth;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentList.Card;
import org.eprbridge.safety.IncidentState;

/** The incident log: what went wrong where a live change is used, and what is still to be explained. */
@Route("safety/incidents")
@StyleSheet("assets/safety.css")
@PermitAll
class IncidentsView extends Screen implements BeforeEnterObserver {

    final CountsBar<IncidentState> counts =
            new CountsBar<>("Show incidents that are", IncidentState.class, "state", SafetyWords::state);
    final SearchField words = new SearchField("Find by words or reference");
    final HowMany count = new HowMany("incident", "incidents");
    final Grid<Card> grid = new Grid<>();
    final Div actions = new Div();

    private final Queries queries;
    private final LazyGrid<Card> lines;
    private UrlState state = UrlState.of(new Location("safety/incidents"));

    IncidentsView(Queries queries, SignedIn signedIn, Live live) {
        super("Incident log", "What went wrong where a live change is used. No patient is named here.");
        this.queries = queries;
        wide();
        backTo("safety", "Clinical safety");
        var report = new Anchor("safety/incidents/new", "Report an incident");
        report.addClassName("epr-button");
        actions.add(report);
        actions.addClassName("epr-actions");
        actions.setVisible(Safe.mayWrite(signedIn));
        addColumns();
        lines = LazyGrid.fill(grid, this::ask, count::show);
        lines.onSort(order -> remember(state.with("sort", order)));
        words.setWidth("20rem");
        words.onTyped(typed -> {
            remember(state.with("q", typed));
            lines.refresh();
        });
        var filters = new Div(words);
        filters.addClassName("epr-filters");
        add(actions, counts, filters, count, grid);
        LiveRefresh.whenever(live, this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UrlState.of(event));
    }

    void show(UrlState address) {
        state = address;
        words.setValue(state.text("q"));
        lines.sort(state.text("sort"));
        refresh();
    }

    void refresh() {
        counts.show(state, states -> find(states, "", PageRequest.first(1)).total());
        lines.refresh();
    }

    private void addColumns() {
        grid.addComponentColumn(IncidentsView::named)
                .setHeader("Incident")
                .setSortable(true)
                .setSortProperty("reference")
                .setFlexGrow(3);
        grid.addColumn(card -> Words.date(card.date()))
                .setHeader("Happened on")
                .setSortable(true)
                .setSortProperty("date");
        grid.addComponentColumn(IncidentsView::change)
                .setHeader("Change")
                .setSortable(true)
                .setSortProperty("title")
                .setFlexGrow(2);
        grid.addComponentColumn(card -> SafetyWords.tag(card.state()))
                .setHeader("Stands")
                .setSortable(true)
                .setSortProperty("state");
        grid.addComponentColumn(IncidentsView::hazard).setHeader("Hazard");
        grid.setAriaLabel("Incidents");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setHeight("70vh");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        PhoneWidth.showsCards(this, grid, "Incidents", IncidentsView::card);
    }

    private static Anchor link(Card card) {
        var link = new Anchor("safety/incidents/" + card.incident(), card.incident() + " " + card.reference());
        link.addClassName("epr-wrap");
        return link;
    }

    private static Div named(Card card) {
        var summary = new Div(card.summary());
        summary.addClassNames("epr-secondary", "epr-wrap");
        return new Div(link(card), summary);
    }

    private static Anchor change(Card card) {
        var link = new Anchor(
                "changes/" + card.change(),
                "%s %s".formatted(card.change(), card.title()).strip());
        link.addClassName("epr-wrap");
        return link;
    }

    private static Span hazard(Card card) {
        return new Span(card.hazard() == null ? "" : card.hazard().value());
    }

    private static Div card(Card card) {
        var when = new Paragraph("%s · %s".formatted(Words.date(card.date()), card.change()));
        var tags = new Div(SafetyWords.tag(card.state()), new Span(" "), hazard(card));
        var whole = new Div(named(card), when, tags);
        whole.addClassName("epr-wrap");
        return whole;
    }

    private Page<Card> ask(PageRequest page) {
        var chosen = state.anyOf(IncidentState.class, "state");
        grid.setEmptyStateText(
                chosen.isEmpty() && state.text("q").isBlank()
                        ? "No incident is recorded. Report one when something goes wrong where a live change is used."
                        : "No incident fits. Take a filter away to see more.");
        return find(chosen, state.text("q"), page);
    }

    private Page<Card> find(Set<IncidentState> states, String q, PageRequest page) {
        return queries.ask(new IncidentList.Find(null, null, states, q, page));
    }

    private void remember(UrlState changed) {
        state = changed;
        state.replace();
    }
}
