package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.RedirectIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.platform.ui.Words;

/** "You can do this today": a feature from the catalogue, found without leaving the idea. */
class TriageRedirect extends TriageForm {

    private static final int OFFERED = 6;

    final SearchField search = new SearchField("Search the catalogue");
    final RadioButtonGroup<FeatureList.Card> features = new RadioButtonGroup<>("Which feature does this?");
    final Paragraph found = new Paragraph();

    private final Queries queries;

    /** @param about what the idea is about, to have something to choose from at once */
    TriageRedirect(Queries queries, String about) {
        super(TriageVerb.REDIRECT, "Send them there");
        this.queries = queries;
        search.setWidthFull();
        search.setHelperText("By name, place or what it does, for example “order set” or “handover”.");
        search.addValueChangeListener(event -> find(event.getValue()));
        features.setItemLabelGenerator(FeatureList.Card::name);
        features.setRenderer(new ComponentRenderer<>(TriageRedirect::described));
        features.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                startWith(TriageSentences.redirectTo(
                        event.getValue().name(), event.getValue().where()));
            }
        });
        found.addClassName("epr-secondary");
        found.getElement().setAttribute("role", "status");
        errors.field("feature", features);
        need(search, found, features);
        suggest(about);
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        var shape = new Shape();
        if (features.isEmpty()) {
            shape.problem("feature", "Search the catalogue and choose the feature that does this.");
        }
        mustHold(shape);
        return new RedirectIdea(idea, features.getValue().feature(), message.getValue());
    }

    /** With a feature that is chosen already; another may still be searched for. */
    void startWith(FeatureList.Card feature) {
        search.clear();
        features.setItems(List.of(feature));
        features.setVisible(true);
        features.setValue(feature);
        found.setText("");
    }

    private void suggest(String about) {
        var like = about.isBlank() ? List.<FeatureList.Card>of() : ask(about).items();
        offer(like);
        found.setText(like.isEmpty() ? "" : "Offered because the idea is about “" + about + "”.");
    }

    private void find(String words) {
        if (words.isBlank()) {
            offer(List.of());
            found.setText("");
            return;
        }
        var page = ask(words);
        offer(page.items());
        found.setText(
                page.total() == 0
                        ? "The catalogue has nothing for “" + words.strip() + "”. Try another word."
                        : page.total() > OFFERED
                                ? "The best " + OFFERED + " of " + Words.number(page.total())
                                        + ". Add a word to narrow it down."
                                : Words.count(page.total(), "feature", "features") + " found.");
    }

    /** Keeps what was chosen when it is still on offer. */
    private void offer(List<FeatureList.Card> cards) {
        var chosen = features.getValue();
        features.setItems(cards);
        features.setVisible(!cards.isEmpty());
        if (chosen != null && cards.contains(chosen)) {
            features.setValue(chosen);
        }
    }

    private org.eprbridge.kernel.Page<FeatureList.Card> ask(String words) {
        return queries.ask(new FeatureList.Find(words.strip(), "", PageRequest.first(OFFERED)));
    }

    private static Div described(FeatureList.Card card) {
        var name = new Span(card.name());
        name.addClassName("triage-choice-name");
        var summary = new Span(card.summary());
        var where = new Span(card.where());
        where.addClassName("epr-secondary");
        var described = new Div(name, summary, where);
        described.addClassName("triage-choice");
        return described;
    }
}
