package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.eprbridge.platform.ui.PhoneWidth;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.HazardList.Card;

/** How one hazard looks in the hazard log of the organisation: a line of a table, or a card on a phone. */
final class HazardColumns {

    private HazardColumns() {}

    static void addTo(Grid<Card> grid, Component screen) {
        grid.addComponentColumn(HazardColumns::named)
                .setHeader("Hazard")
                .setSortable(true)
                .setSortProperty("name")
                .setFlexGrow(5);
        grid.addComponentColumn(HazardColumns::status).setHeader("Status");
        grid.addComponentColumn(card -> rating(card.initial()))
                .setHeader("Initial risk")
                .setSortable(true)
                .setSortProperty("initial");
        grid.addComponentColumn(card -> rating(card.residual()))
                .setHeader("Residual risk")
                .setSortable(true)
                .setSortProperty("residual");
        grid.addColumn(HazardColumns::controls).setHeader("Controls").setFlexGrow(2);
        grid.addColumn(card -> Words.date(card.changedAt()))
                .setHeader("Last changed")
                .setSortable(true)
                .setSortProperty("changedAt");
        grid.setAriaLabel("Hazards of all changes");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setHeight("70vh");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        PhoneWidth.showsCards(screen, grid, "Hazards", HazardColumns::card);
    }

    private static Div named(Card card) {
        var link = new Anchor(
                Safe.address(card.review(), card.hazard()),
                card.hazard() + " " + card.description().name());
        link.addClassName("epr-wrap");
        var harm = new Div(card.description().harm());
        harm.addClassNames("epr-secondary", "epr-wrap");
        return new Div(link, harm, new Div(change(card)));
    }

    private static Anchor change(Card card) {
        var link = new Anchor("changes/" + card.change(), card.change() + " " + card.title());
        link.addClassName("epr-wrap");
        return link;
    }

    private static Div status(Card card) {
        var when = new Div(SafetyWords.condition(card.description().condition()));
        when.addClassName("epr-secondary");
        var told = new Div(SafetyWords.tag(card.status()), when);
        if (card.incidents() > 0) {
            var came = new Anchor(
                    "safety/incidents?q=" + card.change(), Words.count(card.incidents(), "incident", "incidents"));
            told.add(new Div(came));
        }
        return told;
    }

    private static Component rating(int rating) {
        return rating == 0 ? new Span("Not assessed") : SafetyWords.ratingTag(rating);
    }

    private static String controls(Card card) {
        var number = card.controls() == 0 ? "None" : Words.count(card.controls(), "control", "controls");
        return card.owners().isEmpty() ? number : number + ": " + Words.list(card.owners());
    }

    private static Div card(Card card) {
        var risk = new Div(new Span("Residual risk: "), rating(card.residual()));
        var whole = new Div(named(card), status(card), risk);
        whole.addClassName("epr-wrap");
        return whole;
    }
}
