package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eprbridge.catalogue.FeatureList.Choice;
import org.eprbridge.catalogue.FeatureList.Choices;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** What the list can be narrowed to, each with how many it leaves; links, so that the address says what is shown. */
class NarrowBy extends Composite<Div> {

    private static final int SHOWN = 10;

    private final Directory directory;
    private final NativeDetails details = new NativeDetails("Narrow the list");

    NarrowBy(Directory directory) {
        this.directory = directory;
        details.addClassName("epr-details");
        getContent().addClassName("catalogue-narrow");
        getContent().add(details);
    }

    /** Beside the list there is room for all of it; above it, on a phone, the list comes first. */
    @Override
    protected void onAttach(AttachEvent event) {
        details.getElement().executeJs("if (matchMedia('(min-width: 60rem)').matches) { this.open = true; }");
    }

    /** @param keeper whether the reader looks after the catalogue */
    void show(UrlState url, Choices choices, boolean keeper) {
        var groups = new Div();
        groups.addClassName("catalogue-groups");
        add(groups, url, "audience", "For whom", choices.audiences(), UnaryOperator.identity());
        add(groups, url, "place", "Where available", choices.places(), UnaryOperator.identity());
        add(groups, url, "owner", "Owner", choices.owners(), this::name);
        groups.add(group(
                "State",
                choices.states().stream()
                        .filter(choice -> choice.features() > 0 || isShown(url, choice))
                        .map(choice -> state(url, choice))
                        .toList()));
        if (keeper && choices.hardToFind() > 0 || url.yes(CatalogueAddress.HARD_TO_FIND)) {
            groups.add(group("Needs a look", List.of(hardToFind(url, choices.hardToFind()))));
        }
        details.setContent(groups);
        if (CatalogueAddress.narrowed(url)) {
            details.setOpen(true);
        }
    }

    private static void add(
            Div groups, UrlState url, String name, String heading, List<Choice> choices, UnaryOperator<String> words) {
        var shown = choices.stream()
                .filter(choice -> choice.value().equals(url.text(name)) || choices.indexOf(choice) < SHOWN)
                .map(choice -> item(url, name, choice, words.apply(choice.value())))
                .toList();
        if (!shown.isEmpty()) {
            groups.add(group(heading, shown));
        }
    }

    private static Div group(String heading, List<ListItem> items) {
        var list = new UnorderedList();
        items.forEach(list::add);
        return new Div(new H3(heading), list);
    }

    private static ListItem item(UrlState url, String name, Choice choice, String words) {
        boolean chosen = choice.value().equals(url.text(name));
        var link = new Anchor(
                url.with(name, chosen ? "" : choice.value()).with("page", "").link(),
                chosen ? words + " (take away)" : words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link, new Span(" " + Words.number(choice.features())));
    }

    private static ListItem hardToFind(UrlState url, long features) {
        boolean chosen = url.yes(CatalogueAddress.HARD_TO_FIND);
        var link = new Anchor(
                url.with(CatalogueAddress.HARD_TO_FIND, chosen ? "" : "yes")
                        .with("page", "")
                        .link(),
                chosen ? "Hard to find (take away)" : "Hard to find");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link, new Span(" " + Words.number(features)));
    }

    private static ListItem state(UrlState url, Choice choice) {
        var state = FeatureState.valueOf(choice.value());
        var link = new Anchor(
                url.with("state", state == FeatureState.IN_USE ? "" : UrlState.inAddress(state))
                        .with("page", "")
                        .link(),
                Words.sentenceCase(state));
        if (isShown(url, choice)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link, new Span(" " + Words.number(choice.features())));
    }

    private static boolean isShown(UrlState url, Choice choice) {
        return CatalogueAddress.state(url).name().equals(choice.value());
    }

    private String name(String person) {
        return directory.nameOf(new PersonId(person));
    }
}
