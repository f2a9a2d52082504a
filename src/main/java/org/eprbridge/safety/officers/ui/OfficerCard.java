package org.eprbridge.safety.officers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.OfficerCommand;
import org.eprbridge.safety.OfficerCommand.EndNomination;
import org.eprbridge.safety.OfficerCommand.RenewRegistration;
import org.eprbridge.safety.OfficerCommand.RevokeDelegation;
import org.eprbridge.safety.OfficerList.Card;
import org.eprbridge.safety.OfficerList.DelegationState;
import org.eprbridge.safety.OfficerList.End;
import org.eprbridge.safety.OfficerList.Lent;

/** One officer: the office, the registration, the delegations, and what the person who looks may do about them. */
class OfficerCard extends Composite<Article> {

    final List<FoldedForm> forms = new ArrayList<>();

    private final Card card;
    private final Desk desk;
    private final Consumer<String> done;

    OfficerCard(Card card, Desk desk, Consumer<String> done) {
        this.card = card;
        this.desk = desk;
        this.done = done;
        getContent().addClassNames("epr-panel", "officer");
        getContent().add(new H3(desk.name(card.person())), tags(), story());
        if (!card.delegations().isEmpty()) {
            getContent().add(new H4("Delegations"), delegations());
        }
        getContent().add(deeds());
    }

    boolean beingEdited() {
        return forms.stream().anyMatch(FoldedForm::isOpen);
    }

    private Div tags() {
        var tags = new Div(new StatusTag(OfficerWords.kind(card.kind()), StatusTag.Tone.ACTIVE));
        tags.add(
                card.inOffice()
                        ? OfficerWords.tag(card.state())
                        : new StatusTag("Nomination ended", StatusTag.Tone.NEUTRAL));
        tags.addClassName("epr-row");
        return tags;
    }

    private Div story() {
        var story = new Div(
                new Paragraph(OfficerWords.registration(card.registration())),
                secondary("Nominated by %s on %s."
                        .formatted(desk.name(card.nominatedBy()), Words.date(card.nominatedAt()))));
        var ended = card.ended();
        if (ended != null) {
            story.add(secondary(ended("Ended", ended)));
        }
        return story;
    }

    private UnorderedList delegations() {
        var list = new UnorderedList();
        list.addClassName("officer-delegations");
        card.delegations().forEach(lent -> list.add(delegation(lent)));
        return list;
    }

    private ListItem delegation(Lent lent) {
        var delegation = lent.delegation();
        var line = new ListItem(
                OfficerWords.tag(lent.state()),
                new Span(" %s, on behalf of %s, from %s to %s, %s."
                        .formatted(
                                delegation.delegation(),
                                desk.name(delegation.lead().person()),
                                Words.date(delegation.firstDay()),
                                Words.date(delegation.lastDay()),
                                OfficerWords.scope(delegation.changes()))));
        var revoked = lent.revoked();
        if (revoked != null) {
            line.add(secondary(ended("Taken back", revoked)));
        }
        boolean stands = lent.state() == DelegationState.COMING || lent.state() == DelegationState.RUNNING;
        if (stands && desk.mayRevoke(delegation)) {
            line.add(withReason(
                    "Take back " + delegation.delegation(),
                    "Why do you take it back?",
                    "Take back",
                    reason -> new RevokeDelegation(OfficerId.of(card.person()), delegation.delegation(), reason),
                    "Taken back. %s cannot sign under it any more.".formatted(desk.name(card.person()))));
        }
        return line;
    }

    private Div deeds() {
        var deeds = new Div();
        deeds.addClassName("officer-deeds");
        if (!card.inOffice()) {
            return deeds;
        }
        if (desk.mayDelegateTo(card)) {
            var delegate = new DelegateForm(
                    OfficerId.of(card.person()), desk.name(card.person()), desk.commands(), desk.references(), done);
            forms.add(delegate.form);
            deeds.add(delegate);
        }
        if (desk.isOfTheBoard()) {
            deeds.add(renewal(), ending());
        }
        return deeds;
    }

    private Component renewal() {
        var fields = new RegistrationFields();
        fields.start(card.registration().body(), card.registration().number());
        var form = new FoldedForm("Renew the registration", "Renew", fields.validUntil, fields.all());
        fields.register(form.errors);
        form.onSend(
                () -> desk.commands().send(new RenewRegistration(OfficerId.of(card.person()), fields.registration())),
                () -> done.accept("Renewed: the registration of %s.".formatted(desk.name(card.person()))));
        forms.add(form);
        return form;
    }

    private Component ending() {
        return withReason(
                "End the nomination",
                "Why does the nomination end?",
                "End the nomination",
                reason -> new EndNomination(OfficerId.of(card.person()), reason),
                "Ended. %s gives no authority any more, and changes they signed that are not live wait for another signature."
                        .formatted(desk.name(card.person())));
    }

    private FoldedForm withReason(String open, String label, String send, Order order, String news) {
        var reason = new TextArea(label);
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        var form = new FoldedForm(open, send, reason, reason);
        form.errors.field("reason", reason);
        form.onSend(() -> desk.commands().send(order.because(reason.getValue())), () -> done.accept(news));
        forms.add(form);
        return form;
    }

    private String ended(String what, End end) {
        return "%s by %s on %s: %s".formatted(what, desk.name(end.by()), Words.date(end.at()), end.reason());
    }

    private static Paragraph secondary(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("epr-secondary");
        return paragraph;
    }

    /** What is sent, with the reason that was typed. */
    private interface Order {

        OfficerCommand because(String reason);
    }
}
