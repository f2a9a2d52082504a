package org.eprbridge.delivery.ui;

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
import java.util.Set;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.delivery.AuditList.Card;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.CountsBar;
import org.eprbridge.platform.ui.HowMany;
import org.eprbridge.platform.ui.LazyGrid;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.PhoneWidth;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** Decisions that there is no impact on safety which were drawn for audit, and what came of it. */
@Route("audits")
@StyleSheet("assets/delivery.css")
@PermitAll
class AuditsView extends Screen implements BeforeEnterObserver {

    final CountsBar<AuditResult> counts =
            new CountsBar<>("Show audits that are", AuditResult.class, "result", DeliveryWords::result);
    final HowMany count = new HowMany("audit", "audits");
    final Grid<Card> grid = new Grid<>();

    private final Queries queries;
    private final LazyGrid<Card> lines;
    private UrlState state = UrlState.of(new Location("audits"));

    AuditsView(Queries queries, Live live) {
        super(
                "Audits",
                "A sample of all decisions that a change has no impact on safety. A nominated clinical safety"
                        + " officer who took no part looks again at each, and signs what they find.");
        this.queries = queries;
        wide();
        backTo("safety", "Clinical safety");
        addColumns();
        lines = LazyGrid.fill(grid, this::ask, count::show);
        lines.onSort(order -> {
            state = state.with("sort", order);
            state.replace();
        });
        add(counts, count, grid);
        LiveRefresh.whenever(live, this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UrlState.of(event));
    }

    void show(UrlState address) {
        state = address;
        lines.sort(state.text("sort"));
        refresh();
    }

    void refresh() {
        counts.show(state, results -> find(results, PageRequest.first(1)).total());
        lines.refresh();
    }

    private void addColumns() {
        grid.addComponentColumn(AuditsView::link)
                .setHeader("Change")
                .setSortable(true)
                .setSortProperty("title")
                .setFlexGrow(2);
        grid.addColumn(Card::reason).setHeader("Why no impact was seen").setFlexGrow(3);
        grid.addColumn(AuditsView::decided)
                .setHeader("Decided")
                .setSortable(true)
                .setSortProperty("decidedAt");
        grid.addComponentColumn(card -> DeliveryWords.resultTag(card.result()))
                .setHeader("Audit")
                .setSortable(true)
                .setSortProperty("result");
        grid.addColumn(AuditsView::found).setHeader("What was found").setFlexGrow(2);
        grid.setAriaLabel("Audits");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setHeight("70vh");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        PhoneWidth.showsCards(this, grid, "Audits", AuditsView::asCard);
    }

    private Page<Card> ask(PageRequest page) {
        var chosen = state.anyOf(AuditResult.class, "result");
        grid.setEmptyStateText(
                chosen.isEmpty()
                        ? "No decision was drawn for audit yet."
                        : "No audit fits. Take the filter away to see more.");
        return find(chosen, page);
    }

    private Page<Card> find(Set<AuditResult> results, PageRequest page) {
        return queries.ask(new AuditList.Find(results, "", page));
    }

    private static Anchor link(Card card) {
        var link = new Anchor("changes/" + card.change(), card.change() + " " + card.title());
        link.addClassName("epr-wrap");
        return link;
    }

    private static String decided(Card card) {
        return "%s, %s".formatted(card.decidedByName(), Words.date(card.decidedAt()));
    }

    private static String found(Card card) {
        return card.auditedByName().isEmpty() ? "" : "%s: %s".formatted(card.auditedByName(), card.finding());
    }

    private static Div asCard(Card card) {
        var facts = new Div(decided(card));
        facts.addClassName("epr-secondary");
        var whole = new Div(link(card), facts, new Div(card.reason()), DeliveryWords.resultTag(card.result()));
        if (!found(card).isEmpty()) {
            whole.add(new Div(found(card)));
        }
        whole.addClassName("epr-wrap");
        return whole;
    }
}
