package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.function.Function;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.HazardRecord.Given;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewPage.Control;

/** One control with its owner and its evidence, and plainly what it still lacks. */
class ControlStory extends Composite<Div> {

    ControlStory(Control control, Function<EvidenceFile, Component> fileLink, Function<Given, Component> takeAway) {
        var type = new Span(SafetyWords.control(control.type()) + ": ");
        type.addClassName("epr-strong");
        var who = new Div("%s%s Added by %s, %s."
                .formatted(
                        control.owner().isEmpty() ? "" : "Owner: %s. ".formatted(control.owner()),
                        newHazard(control),
                        control.addedBy(),
                        Words.date(control.at())));
        who.addClassName("epr-secondary");
        getContent().addClassName("epr-control");
        getContent().add(new Div(type, new Span(control.description())), who);
        if (!control.control().evidence().isEmpty()) {
            var evidence = new UnorderedList();
            control.control().evidence().forEach(given -> evidence.add(piece(given, fileLink, takeAway)));
            getContent().add(evidence);
        }
        var lacks = lacks(control);
        if (lacks.getComponentCount() > 0) {
            getContent().add(lacks);
        }
    }

    private static String newHazard(Control control) {
        var description = control.control().description();
        return switch (description.makesHazard()) {
            case NO -> "Makes no new hazard.";
            case YES -> "Makes hazard %s.".formatted(description.madeHazard());
            case NOT_ANSWERED -> "";
        };
    }

    private static ListItem piece(
            Given given, Function<EvidenceFile, Component> fileLink, Function<Given, Component> takeAway) {
        var evidence = given.evidence();
        var what = new Span(evidence.proves() == Proof.IMPLEMENTED ? "In place: " : "Works: ");
        what.addClassName("epr-strong");
        var item = new ListItem(what);
        parts(evidence, fileLink).forEach(item::add);
        item.add(takeAway.apply(given));
        return item;
    }

    private static ArrayList<Component> parts(Evidence evidence, Function<EvidenceFile, Component> fileLink) {
        var parts = new ArrayList<Component>();
        if (!evidence.text().isEmpty()) {
            parts.add(new Span(evidence.text() + " "));
        }
        if (!evidence.link().isEmpty()) {
            var link = new Anchor(evidence.link(), evidence.link());
            link.getElement().setAttribute("rel", "noopener noreferrer");
            parts.add(link);
            parts.add(new Span(" "));
        }
        if (evidence.file() != null) {
            parts.add(fileLink.apply(evidence.file()));
            parts.add(new Span(" "));
        }
        return parts;
    }

    private static Div lacks(Control control) {
        var lacks = new Div();
        lacks.addClassName("epr-row");
        if (!control.control().proves(Proof.IMPLEMENTED)) {
            lacks.add(missing("No evidence that it is in place"));
        }
        if (!control.control().proves(Proof.EFFECTIVE)) {
            lacks.add(missing("No evidence that it works"));
        }
        if (control.control().description().owner() == null) {
            lacks.add(missing("No owner"));
        }
        if (control.control().description().makesHazard() == NewHazard.NOT_ANSWERED) {
            lacks.add(missing("Does it make a new hazard? Not answered"));
        }
        return lacks;
    }

    private static StatusTag missing(String words) {
        return new StatusTag(words, StatusTag.Tone.ATTENTION);
    }
}
