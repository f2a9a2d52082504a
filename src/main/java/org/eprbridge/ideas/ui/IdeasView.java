package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.LazyGrid;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.PhoneWidth;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** Everything that anybody ever shared, to look through before sharing the same again. */
@Route("ideas")
@PermitAll
class IdeasView extends Screen implements BeforeEnterObserver {

    /** As wide as 30 September 2026. */
    private static final String DAY = "10.25rem";

    private static final List<String> FILTERS = List.of("q", "status", "division");

    final SearchField words = new SearchField("Search");
    final Select<WhereItStands> standing = new Select<>();
    final Select<String> division = new Select<>();
    final Span count = new Span();
    final Grid<IdeaList.Card> list = new Grid<>();

    private final Queries queries;
    private final LazyGrid<IdeaList.Card> lines;
    private UrlState address = UrlState.of(new Location("ideas"));
    private boolean readingTheAddress;

    IdeasView(Queries queries, Live live, Directory directory) {
        super("All ideas");
        this.queries = queries;
        wide();
        filters(directory);
        columns();
        lines = LazyGrid.fill(list, this::find, this::tell);
        lines.onSort(order -> {
            address = address.with("sort", order);
            address.replace();
        });
        var row = new Div(words, standing, division);
        row.addClassName("epr-filters");
        var news = new Div(count);
        news.getElement().setAttribute("role", "status");
        add(row, news, list);
        LiveRefresh.whenever(live, this, lines::refresh);
        PhoneWidth.watch(this, this::onPhone);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = UrlState.of(event);
        readingTheAddress = true;
        words.setValue(address.text("q"));
        standing.setValue(address.oneOf(WhereItStands.class, "status").orElse(WhereItStands.ANY));
        division.setValue(address.text("division"));
        lines.sort(address.text("sort"));
        readingTheAddress = false;
        lines.refresh();
    }

    private void filters(Directory directory) {
        words.setPlaceholder("Reference, title or problem");
        words.onTyped(typed -> filter("q", typed));
        standing.setLabel("Where it stands");
        standing.setWidth("17rem");
        standing.setItems(WhereItStands.values());
        standing.setItemLabelGenerator(WhereItStands::words);
        standing.setValue(WhereItStands.ANY);
        standing.addValueChangeListener(event ->
                filter("status", event.getValue() == WhereItStands.ANY ? "" : UrlState.inAddress(event.getValue())));
        var divisions = directory.everybody().stream()
                .map(person -> person.standing().division())
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
        division.setLabel("Division");
        division.setItems(Stream.concat(Stream.of(""), divisions.stream()).toList());
        division.setItemLabelGenerator(name -> name.isEmpty() ? "All divisions" : name);
        division.setValue("");
        division.addValueChangeListener(event -> filter("division", event.getValue()));
    }

    private void columns() {
        list.setAriaLabel("Ideas");
        list.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        list.setAllRowsVisible(false);
        list.setHeight("70vh");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(idea -> new Anchor("ideas/" + idea.idea(), idea.title()))
                .setHeader("Idea")
                .setSortProperty("title")
                .setWidth("13rem")
                .setFlexGrow(4);
        list.addColumn(idea -> idea.idea().value())
                .setHeader("Reference")
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addComponentColumn(idea -> IdeaTags.tag(idea.publicStatus()))
                .setHeader("Where it stands")
                .setWidth("9rem")
                .setFlexGrow(1);
        list.addColumn(idea -> idea.submitterName() + ", " + idea.division())
                .setHeader("Shared by")
                .setFlexGrow(2);
        list.addColumn(idea -> Words.date(idea.submittedAt()))
                .setHeader("Shared on")
                .setSortProperty("submittedAt")
                .setWidth(DAY)
                .setFlexGrow(0);
        list.addColumn(idea -> Words.number(idea.hoursPerWeek()))
                .setHeader("Hours a week")
                .setSortProperty("hoursPerWeek")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        list.addColumn(idea -> Words.number(idea.people()))
                .setHeader("People")
                .setSortProperty("supporters")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem")
                .setFlexGrow(0);
        list.addColumn(idea -> Words.date(idea.changedAt()))
                .setHeader("Last news")
                .setSortProperty("changedAt")
                .setWidth(DAY)
                .setFlexGrow(0);
        list.addComponentColumn(IdeasView::lineOnPhone)
                .setHeader("Ideas")
                .setKey("phone")
                .setVisible(false);
    }

    private void onPhone(boolean narrow) {
        for (var column : list.getColumns()) {
            column.setVisible("phone".equals(column.getKey()) == narrow);
        }
    }

    private static Div lineOnPhone(IdeaList.Card idea) {
        var who = new Span(idea.idea() + " · " + idea.submitterName() + " · " + Words.date(idea.submittedAt()));
        who.addClassName("epr-secondary");
        var line = new Div(new Anchor("ideas/" + idea.idea(), idea.title()), IdeaTags.tag(idea.publicStatus()), who);
        if (idea.supporters() > 0 || idea.hoursPerWeek() > 0) {
            var evidence = new Span(EvidenceWords.inShort(idea));
            evidence.addClassName("epr-secondary");
            line.add(evidence);
        }
        line.addClassName("epr-line");
        return line;
    }

    private void filter(String name, String value) {
        if (!readingTheAddress) {
            address = address.with(name, value);
            address.replace();
            lines.refresh();
        }
    }

    private boolean filtered() {
        return FILTERS.stream().anyMatch(name -> !address.text(name).isEmpty());
    }

    private Page<IdeaList.Card> find(PageRequest page) {
        var chosen = address.oneOf(WhereItStands.class, "status").orElse(WhereItStands.ANY);
        return queries.ask(
                new IdeaList.Find(chosen.statuses(), address.text("q"), address.text("division"), false, false, page));
    }

    private void tell(long total) {
        list.setEmptyStateText(
                filtered()
                        ? "No idea matches. Take a filter away or use fewer words."
                        : "Nobody has shared an idea yet. Yours could be the first.");
        count.setText(Words.count(total, "idea", "ideas"));
    }
}
