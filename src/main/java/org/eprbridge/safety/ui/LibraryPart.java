package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.safety.HazardLibrary;
import org.eprbridge.safety.HazardLibrary.Match;
import org.eprbridge.safety.StarterHazards.UsualControl;

/** What others wrote down before, beside the form of whoever writes down a hazard. Choosing one fills the form. */
class LibraryPart extends Composite<Section> {

    private static final int AT_MOST = 3;
    private static final List<String> SMALL_NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    final SearchField about = new SearchField("What is the hazard about?");
    final UnorderedList found = new UnorderedList();
    final Paragraph told = new Paragraph();

    private final Queries queries;
    private final Consumer<Match> use;

    LibraryPart(Queries queries, Consumer<Match> use) {
        this.queries = queries;
        this.use = use;
        about.setHelperText("A few words, for example \"dose in the wrong unit\"");
        about.setMaxLength(200);
        about.setWidthFull();
        about.onTyped(this::show);
        told.getElement().setAttribute("aria-live", "polite");
        found.addClassNames("epr-cards", "epr-library");
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Seen before?"), about, told, found);
    }

    /** Looks for what is like this text; with nothing in it there is nothing to show. */
    void show(String text) {
        found.removeAll();
        var matches = queries.ask(new HazardLibrary.Like(beginning(text), AT_MOST));
        matches.forEach(match -> found.add(item(match)));
        found.setVisible(!matches.isEmpty());
        told.setText(matches.isEmpty() && !text.isBlank() ? "Nobody has written down a hazard like this yet." : "");
        told.setVisible(matches.isEmpty() && !text.isBlank());
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(HazardLibrary.LONGEST, text.length()));
    }

    private ListItem item(Match match) {
        var name = new H3(match.description().name());
        var start = new Button("Start from this", _ -> use.accept(match));
        start.setAriaLabel("Start from this: " + match.description().name());
        var item = new ListItem(
                name, seen(match), new Paragraph(match.description().hazard()), start);
        item.addClassNames("epr-card", "epr-wrap");
        return item;
    }

    private static Div seen(Match match) {
        var seen = new Div(new Span(seenIn(match.changes())));
        seen.addClassName("epr-secondary");
        if (match.latest() != null) {
            seen.add(new Span(", last as "), new Anchor("safety/hazards?q=" + match.latest(), "" + match.latest()));
        }
        return seen;
    }

    /** Seen in three changes. */
    static String seenIn(int changes) {
        if (changes == 0) {
            return "Starter hazard, not used here yet";
        }
        var number = changes < SMALL_NUMBERS.size() ? SMALL_NUMBERS.get(changes) : Integer.toString(changes);
        return "Seen in %s %s".formatted(number, changes == 1 ? "change" : "changes");
    }

    /** To be kept in mind when the hazard is written down: its controls come next. */
    static Div usualControls(List<UsualControl> controls) {
        var list = new UnorderedList();
        controls.forEach(
                control -> list.add(new ListItem(SafetyWords.control(control.type()) + ": " + control.description())));
        var whole = new Div(
                new Paragraph(
                        "What usually makes it safer. Add what you have in place when the hazard is written down:"),
                list);
        whole.setVisible(!controls.isEmpty());
        return whole;
    }
}
