package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewList.Card;
import org.eprbridge.safety.RiskMatrix;

/** The reviews that only wait for the officer's word: everything else is done. */
class WaitingReviews extends Composite<Section> {

    final UnorderedList list = new UnorderedList();

    private final boolean forTheOfficer;

    WaitingReviews(boolean forTheOfficer) {
        this.forTheOfficer = forTheOfficer;
        list.addClassName("epr-cards");
        getContent().add(new H2("Waiting for your decision"), list);
    }

    void show(List<Card> open) {
        list.removeAll();
        open.stream().filter(Card::readyToDecide).forEach(card -> {
            var item = new ListItem(cardLeadingTo(Safe.signOff(card.review()), card));
            item.addClassName("epr-card");
            list.add(item);
        });
        getContent().setVisible(forTheOfficer && list.getComponentCount() > 0);
    }

    private static Anchor link(Card card, String address) {
        var link = new Anchor(address, card.review() + " " + card.title());
        link.addClassName("epr-wrap");
        return link;
    }

    /** The second line also leaves room to hit the cell beside its link. */
    static Div named(Card card) {
        var change = new Div("For change " + card.change());
        change.addClassName("epr-secondary");
        return new Div(link(card, Safe.address(card.review())), change);
    }

    static Component worst(Card card) {
        return card.worstResidual() == 0 ? new Span("Not assessed") : SafetyWords.ratingTag(card.worstResidual());
    }

    static Div card(Card card) {
        return cardLeadingTo(Safe.address(card.review()), card);
    }

    private static Div cardLeadingTo(String address, Card card) {
        var next = new Paragraph(next(card));
        var tags = new Div(SafetyWords.tag(card.status()), new Span(" "), worst(card));
        var whole = new Div(link(card, address), next, tags);
        whole.addClassName("epr-wrap");
        return whole;
    }

    /** What the review needs now. */
    static String next(Card card) {
        return switch (card.status()) {
            case SIGNED -> "Nothing: the change may go live";
            case REFUSED -> "Put right what the officer refused";
            case OPEN, STALE, WITHDRAWN -> nextBeforeTheSignature(card);
        };
    }

    private static String nextBeforeTheSignature(Card card) {
        if (card.hazards() == 0) {
            return "Write down the first hazard";
        }
        if (card.unassessed() > 0) {
            return Words.count(card.unassessed(), "hazard to assess", "hazards to assess");
        }
        return RiskMatrix.mayBeReleased(card.worstResidual()) ? "Decide: sign or refuse" : "Reduce the residual risk";
    }
}
