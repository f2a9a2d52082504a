package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.delivery.ChangeList.Column;
import org.eprbridge.delivery.Stage;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** One stage of the board: how full it is, its cards, and while something is dragged whether it may be dropped here. */
class BoardColumn extends Composite<Section> {

    final Stage stage;
    final Paragraph load = new Paragraph();
    final Paragraph refusal = new Paragraph();
    final List<ChangeCard> cards = new ArrayList<>();

    private final UnorderedList list = new UnorderedList();
    private final NativeButton fold = new NativeButton();
    private final DropTarget<BoardColumn> target;

    BoardColumn(Column column, Instant now, Board board) {
        this.stage = column.stage();
        String id = "column-" + UrlState.inAddress(stage);
        var heading = new H2(stage.words());
        heading.setId(id);
        sayLoad(column);
        fold.addClassNames("epr-link-button", "epr-column-fold");
        fold.addClickListener(_ -> open(!getContent().hasClassName("epr-column-open")));
        refusal.addClassName("epr-column-refusal");
        refusal.setVisible(false);
        list.addClassName("epr-column-cards");
        column.cards().forEach(card -> add(new ChangeCard(card, now), board));
        var head = new Div(heading, load, fold);
        head.addClassName("epr-column-head");
        getContent().addClassName("epr-column");
        getContent().getElement().setAttribute("aria-labelledby", id);
        getContent().add(head, refusal, cards.isEmpty() ? nothingHere() : list);
        if (column.total() > column.cards().size()) {
            getContent().add(theRest(column.total()));
        }
        target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.setActive(false);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(ChangeCard.class::isInstance)
                .map(ChangeCard.class::cast)
                .ifPresent(card -> board.drop(card.card, stage)));
        open(!column.cards().isEmpty());
    }

    /** While a card is in the air: it may land here. */
    void accepts() {
        target.setActive(true);
        getContent().addClassName("epr-column-accepts");
    }

    /** While a card is in the air: it may not land here, and this is why. */
    void refuses(String why) {
        refusal.setText("Not possible. " + why);
        refusal.setVisible(true);
        getContent().addClassName("epr-column-refuses");
    }

    void rests() {
        target.setActive(false);
        refusal.setVisible(false);
        getContent().removeClassNames("epr-column-accepts", "epr-column-refuses");
    }

    boolean accepting() {
        return target.isActive();
    }

    private void add(ChangeCard card, Board board) {
        cards.add(card);
        list.add(card);
        if (board.mayMove()) {
            card.movable(board);
        }
    }

    private void sayLoad(Column column) {
        load.addClassName("epr-column-load");
        if (column.limit() == 0) {
            load.setText(Words.count(column.total(), "change", "changes"));
        } else if (column.total() <= column.limit()) {
            load.setText("%d of %d".formatted(column.total(), column.limit()));
        } else {
            load.setText("%d of %d: over the limit".formatted(column.total(), column.limit()));
            load.addClassName("epr-column-over");
        }
    }

    /** Columns fold on a phone only, where they stand on top of each other. */
    private void open(boolean open) {
        getContent().setClassName("epr-column-open", open);
        fold.setText(open ? "Hide" : "Show");
        fold.setAriaLabel((open ? "Hide " : "Show ") + stage.words());
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private Anchor theRest(long total) {
        return new Anchor(
                "delivery?view=list&stage=" + UrlState.inAddress(stage),
                "All %s in the list".formatted(Words.number(total)));
    }

    private static Paragraph nothingHere() {
        var nothing = new Paragraph("Nothing here.");
        nothing.addClassNames("epr-secondary", "epr-column-cards");
        return nothing;
    }
}
