package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.HowMany;
import org.eprbridge.platform.ui.LazyGrid;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardList.Card;

/** The hazard log of the whole organisation; the address holds its filters, so that a link is a view. */
@Route("safety/hazards")
@StyleSheet("assets/safety.css")
@PermitAll
class HazardLogView extends Screen implements BeforeEnterObserver {

    final HazardFilters filters;
    final HowMany count = new HowMany("hazard", "hazards");
    final Grid<Card> grid = new Grid<>();

    private final Queries queries;
    private final LazyGrid<Card> lines;
    private UrlState state = UrlState.of(new Location("safety/hazards"));

    HazardLogView(Queries queries, Directory directory, Live live) {
        super("Hazard log", "Every hazard of every change, with the risk that is left.");
        this.queries = queries;
        wide();
        backTo("safety", "Clinical safety");
        filters = new HazardFilters(directory, change -> {
            state = change.apply(state);
            state.replace();
            refresh();
        });
        HazardColumns.addTo(grid, this);
        lines = LazyGrid.fill(grid, this::ask, count::show);
        lines.onSort(order -> {
            state = state.with("sort", order);
            state.replace();
        });
        var all = new Anchor("safety/hazards", "Show all");
        var row = new Div(count, all);
        row.addClassName("epr-row");
        add(filters, row, grid);
        LiveRefresh.whenever(live, this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UrlState.of(event));
    }

    void show(UrlState address) {
        state = address;
        filters.show(state);
        lines.sort(state.text("sort"));
        refresh();
    }

    void refresh() {
        lines.refresh();
    }

    private Page<Card> ask(PageRequest page) {
        var wanted = HazardFilters.wanted(state);
        grid.setEmptyStateText(
                wanted.equals(HazardList.Wanted.EVERYTHING)
                        ? "No hazard is written down yet. Hazards are added in the safety review of a change."
                        : "No hazard fits. Take a filter away to see more.");
        return queries.ask(new HazardList.Find(wanted, page));
    }
}
