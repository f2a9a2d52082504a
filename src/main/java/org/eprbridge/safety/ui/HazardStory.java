package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.Function;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Control;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.eprbridge.safety.words.RiskWords;
import org.jspecify.annotations.Nullable;

/** A hazard as DCB0160 tells it: cause, effect, hazard, harm; the risk before, the controls, the risk that is left. */
class HazardStory extends Composite<Div> {

    /** @param control how a control is told */
    HazardStory(Hazard hazard, Function<Control, ? extends Component> control) {
        var chain = new DescriptionList();
        chain.addClassNames("epr-facts", "epr-chain");
        fact(chain, "Cause", new Span(hazard.description().cause()));
        fact(chain, "Effect", new Span(hazard.description().effect()));
        fact(chain, "Hazard", new Span(hazard.description().hazard()));
        fact(chain, "Harm", new Span(hazard.description().harm()));
        fact(
                chain,
                "Arises",
                new Span(SafetyWords.condition(hazard.description().condition())));
        if (!hazard.description().existingControls().isEmpty()) {
            fact(chain, "Existing controls", new Span(hazard.description().existingControls()));
        }
        fact(chain, "Initial risk", risk(hazard.initial()));
        fact(chain, "Controls", controls(hazard, control));
        fact(chain, "Residual risk", risk(hazard.residual()));
        if (!hazard.record().links().isEmpty()) {
            fact(chain, "Linked to", links(hazard));
        }
        getContent().add(chain);
    }

    private static Div risk(@Nullable Assessment assessment) {
        if (assessment == null) {
            return new Div("Not assessed yet");
        }
        var judged = new Span(" " + SafetyWords.judged(assessment));
        var told = new Div(new Div(SafetyWords.ratingTag(assessment.rating()), judged));
        var judgement = assessment.judgement();
        if (judgement.harm() != null && judgement.patients() != null) {
            told.add(new Div("%s, %s"
                    .formatted(
                            RiskWords.harm(judgement.harm()),
                            RiskWords.patients(judgement.patients()).toLowerCase(Locale.UK))));
        }
        told.add(new Paragraph(judgement.rationale()));
        reason(told, "Not reduced further because: ", judgement.whyNotLower());
        reason(told, "Benefit weighed against the risk: ", judgement.riskBenefit());
        var who = new Span("%s, %s".formatted(assessment.name(), Words.date(assessment.at())));
        who.addClassName("epr-secondary");
        told.add(who);
        return told;
    }

    private static void reason(Div told, String what, String reason) {
        if (!reason.isEmpty()) {
            var word = new Span(what);
            word.addClassName("epr-strong");
            told.add(new Paragraph(word, new Span(reason)));
        }
    }

    private static Div controls(Hazard hazard, Function<Control, ? extends Component> control) {
        if (hazard.controls().isEmpty()) {
            return new Div("None yet");
        }
        var list = new UnorderedList();
        hazard.controls().forEach(it -> list.add(new ListItem(control.apply(it))));
        return new Div(list);
    }

    private static Div links(Hazard hazard) {
        var links = new Div();
        for (var link : hazard.record().links()) {
            links.add(new Div(SafetyWords.link(link)));
        }
        return links;
    }

    private static void fact(DescriptionList facts, String word, Component value) {
        facts.add(new DescriptionList.Term(word), new DescriptionList.Description(value));
    }
}
