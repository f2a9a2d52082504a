package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.eprbridge.delivery.ChangeList.Card;

/** One change on the board: enough to talk about it, and handles for those who may move it. */
class ChangeCard extends Composite<ListItem> {

    final Card card;
    final NativeButton moveTo = new NativeButton("Move to…");

    ChangeCard(Card card, Instant now) {
        this.card = card;
        getContent().addClassName("epr-change-card");
        var reference = new Span(card.change() + " ");
        reference.addClassName("epr-change-reference");
        var title = new Anchor("changes/" + card.change(), reference, new Span(card.title()));
        title.addClassName("epr-change-title");
        title.getElement().setAttribute("draggable", "false");
        var facts = new Div(
                new Span(DeliveryWords.owner(card.ownerName())), new Span(DeliveryWords.age(card.stageSince(), now)));
        facts.addClassNames("epr-secondary", "epr-change-facts");
        getContent().add(title, facts, new Div(DeliveryWords.safetyTag(card.safety())));
        if (!card.rollbackReason().isBlank()) {
            getContent().add(new Div(DeliveryWords.takeBackTag()));
        }
        because("Withdrawn: ", card.withdrawnBecause());
        because("Blocked: ", card.blockedReason());
        moveTo.addClassName("epr-link-button");
        moveTo.setAriaLabel("Move to… (%s)".formatted(card.change()));
    }

    /** Gives the handles: drag with the mouse, or the button by keyboard and on a phone. */
    void movable(Board board) {
        var drag = DragSource.create(this);
        drag.setEffectAllowed(EffectAllowed.MOVE);
        drag.addDragStartListener(_ -> board.dragStarts(card));
        drag.addDragEndListener(_ -> board.dragEnds());
        moveTo.addClickListener(_ -> board.chooseTarget(card));
        getContent().add(moveTo);
    }

    private void because(String what, String reason) {
        if (!reason.isBlank()) {
            var word = new Span(what);
            word.addClassName("epr-strong");
            var line = new Paragraph(word, new Span(reason));
            line.addClassName("epr-change-blocked");
            getContent().add(line);
        }
    }
}
