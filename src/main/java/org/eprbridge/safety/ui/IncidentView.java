package org.eprbridge.safety.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.IncidentCommand.LinkIncident;
import org.eprbridge.safety.IncidentCommand.SetIncidentAside;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentList.Card;
import org.eprbridge.safety.IncidentState;

/** One incident, and what it has to do with the change: a hazard that came true, or nothing. */
@Route("safety/incidents/:incident")
@StyleSheet("assets/safety.css")
@PermitAll
class IncidentView extends Screen implements BeforeEnterObserver {

    final Div facts = new Div();
    final Section linking = new Section();
    final Section setting = new Section();
    final HazardChoice hazard = new HazardChoice("Hazard");
    final TextArea reason = new TextArea("Why had the change no part in it?");
    final FormErrors linkErrors = new FormErrors();
    final FormErrors asideErrors = new FormErrors();
    final Button link = new Button("Link to this hazard");
    final Button setAside = new Button("The change had no part in it");

    private final Queries queries;
    private final Commands commands;
    private final SignedIn signedIn;
    private String reference = "";

    IncidentView(Queries queries, Commands commands, SignedIn signedIn) {
        super("Incident");
        this.queries = queries;
        this.commands = commands;
        this.signedIn = signedIn;
        backTo("safety/incidents", "Incident log");
        hazard.setEmptySelectionAllowed(false);
        reason.setMaxLength(4_000);
        reason.setWidthFull();
        linkErrors.field("hazard", hazard);
        asideErrors.field("reason", reason);
        link.addThemeVariants(ButtonVariant.PRIMARY);
        linking.addClassNames("epr-panel", "epr-form");
        setting.addClassNames("epr-panel", "epr-form");
        link.addClickListener(_ -> link(card()));
        setAside.addClickListener(_ -> setAside(card()));
        add(facts, linking, setting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "incident"));
    }

    void open(String incident) {
        reference = incident;
        KeptText.keep(reason, Safe.key(signedIn, incident + "/aside"));
        show(card());
    }

    private void show(Card card) {
        heading("Incident %s: %s".formatted(card.incident(), card.reference()));
        showFacts(card);
        showLinking(card);
        setting.removeAll();
        setting.add(new H2("Set aside"), asideErrors, reason, new Div(setAside));
        setting.setVisible(card.state() == IncidentState.TO_EXPLAIN
                && signedIn.actor().filter(it -> it.is(Role.SAFETY_OFFICER)).isPresent());
    }

    private void showFacts(Card card) {
        var list = new DescriptionList();
        list.addClassName("epr-facts");
        fact(list, "Stands", new Div(SafetyWords.tag(card.state())));
        fact(list, "Happened on", new Div(Words.date(card.date())));
        fact(
                list,
                "Change",
                new Div(new Anchor(
                        "changes/" + card.change(),
                        "%s %s".formatted(card.change(), card.title()).strip())));
        fact(list, "Safety review", new Div(new Anchor(Safe.address(card.review()), "" + card.review())));
        fact(list, "What happened", said(card.summary()));
        if (card.hazard() != null) {
            fact(list, "Hazard that came true", new Div(hazard(card, card.hazard())));
        }
        if (!card.reason().isBlank()) {
            fact(list, "Why the change had no part in it", said(card.reason()));
        }
        fact(list, "Reported by", new Div("%s, %s".formatted(card.reportedBy(), Words.moment(card.reportedAt()))));
        facts.removeAll();
        facts.add(list);
    }

    private Anchor hazard(Card card, HazardId came) {
        var name = Safe.review(queries, card.review().value()).hazards().stream()
                .filter(it -> it.hazard().equals(came))
                .map(it -> it.description().name())
                .findFirst()
                .orElse("");
        return new Anchor(
                "safety/hazards?q=" + came, "%s %s".formatted(came, name).strip());
    }

    private void showLinking(Card card) {
        var hazards = Safe.review(queries, card.review().value()).hazards();
        hazard.offer(hazards);
        hazards.stream()
                .filter(it -> it.hazard().equals(card.hazard()))
                .findFirst()
                .ifPresent(hazard::setValue);
        linking.removeAll();
        linking.add(new H2(card.hazard() == null ? "Which hazard came true?" : "Link to another hazard"));
        if (hazards.isEmpty()) {
            linking.add(new Paragraph("The safety review names no hazard yet. Add the one that came true first."));
        } else {
            linking.add(
                    linkErrors,
                    new Paragraph("It is open again from then on: its residual risk has to be assessed anew."),
                    hazard,
                    new Div(link));
        }
        var add = new Anchor(Safe.address(card.review()) + "/hazards/new", "Add a hazard");
        add.addClassName("epr-action-link");
        linking.add(new Div(add));
        linking.setVisible(Safe.mayWrite(signedIn));
    }

    private void link(Card card) {
        linkErrors.tries(
                () -> commands.send(new LinkIncident(card.review(), card.incident(), chosen())),
                () -> done("Linked. The hazard is open again."));
    }

    private HazardId chosen() {
        return hazard.chosen().orElseThrow(() -> new Misshapen("hazard", "Choose the hazard that came true."));
    }

    private void setAside(Card card) {
        asideErrors.tries(
                () -> commands.send(new SetIncidentAside(card.review(), card.incident(), reason.getValue())), () -> {
                    reason.clear();
                    done("Set aside: the change had no part in it.");
                });
    }

    private void done(String sentence) {
        show(card());
        notices.success(sentence);
    }

    private Card card() {
        try {
            return queries.ask(new IncidentList.Of(new IncidentId(reference))).orElseThrow(this::unknown);
        } catch (Misshapen _) {
            throw unknown();
        }
    }

    private NotFoundException unknown() {
        return new NotFoundException("There is no incident %s.".formatted(reference));
    }

    private static Div said(String words) {
        var said = new Div(words);
        said.addClassName("epr-said");
        return said;
    }

    private static void fact(DescriptionList list, String word, Div value) {
        list.add(new DescriptionList.Term(word), new DescriptionList.Description(value));
    }
}
