package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangeList.Card;
import org.eprbridge.delivery.ChangeList.Need;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.HowMany;
import org.eprbridge.platform.ui.LazyGrid;
import org.eprbridge.platform.ui.PhoneWidth;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** The changes as a list, closed and dropped ones too; filters and order are in the address. */
class ChangesTable extends Composite<Div> {

    final NeedsBar needs;
    final SearchField words = new SearchField("Find by words or reference");
    final MultiSelectComboBox<Stage> stages = new MultiSelectComboBox<>("Stage");
    final HowMany count = new HowMany("change", "changes");
    final Grid<Card> grid = new Grid<>();

    private final Queries queries;
    private final Clock clock;
    private final LazyGrid<Card> lines;
    private UrlState state;

    ChangesTable(Queries queries, Clock clock, UrlState state, boolean builds) {
        this.queries = queries;
        this.clock = clock;
        this.state = state;
        needs = new NeedsBar(builds);
        addColumns();
        addFilters();
        lines = LazyGrid.fill(grid, this::ask, count::show);
        lines.sort(state.text("sort"));
        lines.onSort(order -> remember(this.state.with("sort", order)));
        words.onTyped(typed -> filter(this.state.with("q", typed)));
        stages.addValueChangeListener(chosen -> filter(this.state.with("stage", chosen.getValue())));
        var filters = new Div(words, stages);
        filters.addClassName("epr-filters");
        getContent().add(needs, filters, count, grid);
        countNeeds();
    }

    void refresh() {
        countNeeds();
        lines.refresh();
    }

    private void countNeeds() {
        needs.show(queries.ask(new ChangeCounts.Now()), state);
    }

    private void addFilters() {
        words.setValue(state.text("q"));
        words.setWidth("20rem");
        stages.setWidth("20rem");
        stages.setItems(Stage.values());
        stages.setItemLabelGenerator(Stage::words);
        stages.setPlaceholder("Every stage");
        stages.setValue(state.anyOf(Stage.class, "stage"));
    }

    private void addColumns() {
        grid.addComponentColumn(ChangesTable::named)
                .setHeader("Change")
                .setSortable(true)
                .setSortProperty("title")
                .setWidth("17rem")
                .setFlexGrow(3);
        grid.addColumn(card -> card.stage().words())
                .setHeader("Stage")
                .setSortable(true)
                .setSortProperty("stage");
        grid.addColumn(card -> DeliveryWords.days(card.stageSince(), Instant.now(clock)))
                .setHeader("In this stage for")
                .setSortable(true)
                .setSortProperty("stageSince");
        grid.addColumn(card -> DeliveryWords.owner(card.ownerName()))
                .setHeader("Owner")
                .setSortable(true)
                .setSortProperty("owner");
        grid.addComponentColumn(ChangesTable::safety)
                .setHeader("Safety")
                .setSortable(true)
                .setSortProperty("safety");
        grid.addColumn(card -> Words.date(card.openedAt()))
                .setHeader("Opened")
                .setSortable(true)
                .setSortProperty("openedAt");
        grid.setAriaLabel("Changes");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setHeight("70vh");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        PhoneWidth.showsCards(this, grid, "Changes", this::asCard);
    }

    private Page<Card> ask(PageRequest page) {
        var need = state.oneOf(Need.class, NeedsBar.IN_ADDRESS).orElse(null);
        var chosen = state.anyOf(Stage.class, "stage");
        boolean everything = chosen.isEmpty() && need == null && state.text("q").isBlank();
        grid.setEmptyStateText(
                everything ? BoardView.NO_CHANGES_YET : "No change fits. Take a filter away to see more.");
        return queries.ask(new ChangeList.Find(null, chosen, need, state.text("q"), page));
    }

    private void filter(UrlState changed) {
        remember(changed);
        refresh();
    }

    private void remember(UrlState changed) {
        state = changed;
        state.replace();
    }

    private String age(Card card) {
        return DeliveryWords.age(card.stageSince(), Instant.now(clock));
    }

    private static String ideas(Card card) {
        return card.ideas().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The second line also leaves room to hit the cell beside its link. */
    private static Div named(Card card) {
        var answers = new Div(card.ideas().isEmpty() ? "Answers no idea any more" : "Answers " + ideas(card));
        answers.addClassName("epr-secondary");
        return new Div(link(card), answers);
    }

    /** Nobody asks about the safety of what will not happen. */
    private static Component safety(Card card) {
        if (card.stage() == Stage.DROPPED) {
            return new Span("Not needed");
        }
        var tags = new Div();
        if (!card.rollbackReason().isBlank()) {
            tags.add(DeliveryWords.takeBackTag());
        }
        tags.add(DeliveryWords.safetyTag(card.safety()));
        if (!card.withdrawnBecause().isBlank()) {
            tags.add(new Div(card.withdrawnBecause()));
        }
        return tags;
    }

    private static Anchor link(Card card) {
        var link = new Anchor("changes/" + card.change(), card.change() + " " + card.title());
        link.addClassName("epr-wrap");
        return link;
    }

    private Div asCard(Card card) {
        var facts = new Div(card.stage().words() + " · " + age(card) + " · " + DeliveryWords.owner(card.ownerName()));
        facts.addClassName("epr-secondary");
        var whole = new Div(link(card), facts, safety(card));
        if (!card.blockedReason().isBlank()) {
            var blocked = new Div("Blocked: " + card.blockedReason());
            blocked.addClassName("epr-change-blocked");
            whole.add(blocked);
        }
        whole.addClassName("epr-wrap");
        return whole;
    }
}
