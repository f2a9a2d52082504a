package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.platform.ui.Words;

/** The numbers above the inbox; each one leads to its pile, and a changed number is read out. */
class TriageCountsBar extends Composite<Nav> {

    final Map<TriageFilter, Anchor> piles = new EnumMap<>(TriageFilter.class);
    final Span spoken = new Span();

    TriageCountsBar() {
        getContent().addClassName("triage-counts");
        getContent().setAriaLabel("Piles");
        for (var filter : TriageFilter.values()) {
            var pile = new Anchor();
            piles.put(filter, pile);
            getContent().add(pile);
        }
        spoken.addClassName("epr-visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        getContent().add(spoken);
    }

    void show(TriageCounts.Counts counts, TriageAddress address) {
        piles.forEach((filter, pile) -> {
            pile.removeAll();
            var number = new Span(Words.number(filter.countIn(counts)));
            number.addClassName("triage-count");
            pile.add(number, new Span(" " + filter.label()));
            pile.setHref(address.showing(filter).url().link());
            pile.getElement().setAttribute("aria-current", String.valueOf(filter == address.show()));
            pile.setClassName("triage-count-late", filter == TriageFilter.OVERDUE && counts.overdue() > 0);
        });
        spoken.setText(Words.count(counts.toTriage(), "idea", "ideas") + " to triage, " + Words.number(counts.overdue())
                + " overdue.");
    }
}
