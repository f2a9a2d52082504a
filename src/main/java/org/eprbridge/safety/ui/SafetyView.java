package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Set;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
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
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewList.Card;
import org.eprbridge.safety.ReviewStatus;

/** The safety inbox: every review, and on top what waits for the clinical safety officer. */
@Route("safety")
@StyleSheet("assets/safety.css")
@PermitAll
class SafetyView extends Screen implements BeforeEnterObserver {

    final CountsBar<ReviewStatus> counts =
            new CountsBar<>("Show reviews that are", ReviewStatus.class, "status", SafetyWords::status);
    final WaitingReviews waiting;
    final SearchField words = new SearchField("Find by words or reference");
    final HowMany count = new HowMany("review", "reviews");
    final Grid<Card> grid = new Grid<>();

    private final Queries queries;
    private final LazyGrid<Card> lines;
    private UrlState state = UrlState.of(new Location("safety"));

    SafetyView(Queries queries, SignedIn signedIn, Live live) {
        super("Clinical safety", "Every change that could harm a patient is reviewed here before it goes live.");
        this.queries = queries;
        wide();
        waiting = new WaitingReviews(
                signedIn.actor().filter(actor -> actor.is(Role.SAFETY_OFFICER)).isPresent());
        addColumns();
        lines = LazyGrid.fill(grid, this::ask, count::show);
        lines.onSort(order -> remember(state.with("sort", order)));
        words.setWidth("20rem");
        words.onTyped(typed -> {
            remember(state.with("q", typed));
            refresh();
        });
        var filters = new Div(words);
        filters.addClassName("epr-filters");
        add(waiting, logs(mayAnswer(signedIn)), counts, filters, count, grid);
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
        counts.show(state, statuses -> find(statuses, "", PageRequest.first(1)).total());
        waiting.show(find(
                        EnumSet.of(ReviewStatus.OPEN, ReviewStatus.STALE, ReviewStatus.WITHDRAWN),
                        "",
                        new PageRequest(0, 100, "changedAt"))
                .items());
        lines.refresh();
    }

    private static boolean mayAnswer(SignedIn signedIn) {
        return signedIn.actor()
                .filter(actor -> actor.isAnyOf(
                        Role.SAFETY_OFFICER, Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER))
                .isPresent();
    }

    private static Div logs(boolean mayAnswer) {
        var hazards = new Anchor("safety/hazards", "Hazard log of all changes");
        hazards.addClassName("epr-action-link");
        var incidents = new Anchor("safety/incidents", "Incident log");
        incidents.addClassName("epr-action-link");
        var officers = new Anchor("safety/officers", "Safety officers");
        officers.addClassName("epr-action-link");
        var transfers = new Anchor("safety/transfers", "Hazards offered to you");
        transfers.addClassName("epr-action-link");
        transfers.setVisible(mayAnswer);
        var links = new Div(hazards, incidents, transfers, officers);
        links.addClassName("epr-row");
        return links;
    }

    private void addColumns() {
        grid.addComponentColumn(WaitingReviews::named)
                .setHeader("Review")
                .setSortable(true)
                .setSortProperty("title")
                .setFlexGrow(3);
        grid.addComponentColumn(card -> SafetyWords.tag(card.status()))
                .setHeader("Status")
                .setSortable(true)
                .setSortProperty("status");
        grid.addColumn(WaitingReviews::next).setHeader("Next").setFlexGrow(2);
        grid.addComponentColumn(WaitingReviews::worst)
                .setHeader("Residual risk")
                .setSortable(true)
                .setSortProperty("worstResidual");
        grid.addColumn(card -> Words.date(card.openedAt()))
                .setHeader("Opened")
                .setSortable(true)
                .setSortProperty("openedAt");
        grid.addColumn(card -> Words.date(card.changedAt()))
                .setHeader("Last changed")
                .setSortable(true)
                .setSortProperty("changedAt");
        grid.setAriaLabel("Safety reviews");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setHeight("70vh");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        PhoneWidth.showsCards(this, grid, "Reviews", WaitingReviews::card);
    }

    private Page<Card> ask(PageRequest page) {
        var chosen = state.anyOf(ReviewStatus.class, "status");
        grid.setEmptyStateText(
                chosen.isEmpty() && state.text("q").isBlank()
                        ? "No reviews yet. A review opens when somebody sees that a change could harm a patient."
                        : "No review fits. Take a filter away to see more.");
        return find(chosen, state.text("q"), page);
    }

    private Page<Card> find(Set<ReviewStatus> statuses, String q, PageRequest page) {
        return queries.ask(new ReviewList.Find(null, statuses, q, page));
    }

    private void remember(UrlState changed) {
        state = changed;
        state.replace();
    }
}
