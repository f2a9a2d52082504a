package org.eprbridge.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.PeopleList;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.LazyGrid;
import org.eprbridge.platform.ui.PhoneWidth;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** Who works here and who may decide what, so that everybody knows whom to ask. */
@StyleSheet("assets/people.css")
@Route("people")
@PermitAll
class PeopleView extends Screen implements BeforeEnterObserver {

    final SearchField search = new SearchField("Search by name, job, division or organisation");
    final Select<Role> role = new Select<>();
    final Paragraph about = new Paragraph();
    final Paragraph found = new Paragraph();
    final Grid<PeopleList.Card> people = new Grid<>();

    private final Queries queries;
    private final LazyGrid<PeopleList.Card> lines;

    private UrlState url = UrlState.of(new Location("people"));

    PeopleView(Queries queries) {
        super(
                "People and roles",
                "Who may decide what. An administrator changes roles where your staff are registered.");
        this.queries = queries;
        wide();
        search.onTyped(typed -> go(url.with("q", typed)));
        role.setLabel("Role");
        role.setItems(
                Arrays.stream(Role.values()).filter(each -> each != Role.SYSTEM).toList());
        role.setItemLabelGenerator(each -> each == null ? "Any role" : RoleWords.of(each));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("Any role");
        role.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(url.with("role", event.getValue() == null ? "" : UrlState.inAddress(event.getValue())));
            }
        });
        found.getElement().setAttribute("role", "status");
        about.addClassName("epr-inset");
        columns();
        lines = LazyGrid.fill(people, this::ask, this::tell);
        lines.onSort(order -> {
            url = url.with("sort", order);
            url.replace();
        });
        var filters = new Div(search, role);
        filters.addClassName("epr-filters");
        add(filters, about, found, people);
        PhoneWidth.watch(this, this::fit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UrlState.of(event));
    }

    void show(UrlState state) {
        url = state;
        search.setValue(state.text("q"));
        role.setValue(wantedRole());
        about.setText(wantedRole() == null ? "" : RoleWords.mayDo(wantedRole()));
        about.setVisible(wantedRole() != null);
        lines.sort(state.text("sort"));
        lines.refresh();
    }

    private void go(UrlState next) {
        next.replace();
        show(next);
    }

    private void columns() {
        people.addColumn(new ComponentRenderer<>(PeopleView::person))
                .setHeader("Name")
                .setKey("name")
                .setSortProperty("name")
                .setFlexGrow(2);
        people.addColumn(PeopleView::roles).setHeader("Roles").setKey("roles").setFlexGrow(2);
        people.addColumn(PeopleList.Card::profession)
                .setHeader("Profession")
                .setKey("profession")
                .setSortProperty("profession");
        people.addColumn(PeopleList.Card::division)
                .setHeader("Division")
                .setKey("division")
                .setSortProperty("division");
        people.addColumn(PeopleList.Card::organisationName)
                .setHeader("Organisation")
                .setKey("organisation")
                .setSortProperty("organisation");
        people.addClassName("people");
        people.setSelectionMode(Grid.SelectionMode.NONE);
        people.setAllRowsVisible(false);
        people.setHeight("36rem");
        people.setEmptyStateText("Nobody matches all of these words. Try fewer words or another role.");
        people.getElement().setAttribute("aria-label", "People");
    }

    /** On a phone the first column says it all. */
    private void fit(boolean onPhone) {
        List.of("roles", "profession", "division", "organisation")
                .forEach(key -> people.getColumnByKey(key).setVisible(!onPhone));
        people.setClassName("people-on-phone", onPhone);
    }

    private Page<PeopleList.Card> ask(PageRequest page) {
        return queries.ask(new PeopleList.Find(url.text("q"), wantedRole(), page));
    }

    private void tell(long total) {
        found.setText(Words.count(total, "person", "people"));
    }

    private @Nullable Role wantedRole() {
        return url.oneOf(Role.class, "role").filter(each -> each != Role.SYSTEM).orElse(null);
    }

    private static Div person(PeopleList.Card card) {
        var name = new Span(card.name());
        name.addClassName("people-name");
        var job = new Span(card.jobTitle());
        job.addClassName("epr-secondary");
        var more = new Span(roles(card) + " · " + card.division() + " · " + card.organisationName());
        more.addClassNames("epr-secondary", "people-more");
        var person = new Div(name, job, more);
        person.addClassName("people-person");
        return person;
    }

    private static String roles(PeopleList.Card card) {
        return card.roles().stream().map(RoleWords::of).collect(Collectors.joining(", "));
    }
}
