package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.seats.ChangeChoices;
import org.eprbridge.ideas.seats.ChangeChoices.Choice;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.ui.SearchField;
import org.jspecify.annotations.Nullable;

/** For the digital team: a change of its own, or part of one that they already work on. */
class TriageAccept extends TriageForm {

    enum Way {
        OWN("It gets a change of its own"),
        JOIN("It joins a change that exists");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    final RadioButtonGroup<Way> way = new RadioButtonGroup<>("How does the digital team take it?");
    final SearchField search = new SearchField("Search the open changes");
    final RadioButtonGroup<Choice> changes = new RadioButtonGroup<>("Which change?");

    private final ChangeChoices choices;

    TriageAccept(ChangeChoices choices) {
        super(TriageVerb.ACCEPT, "Accept");
        this.choices = choices;
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> each.words);
        way.setValue(Way.OWN);
        way.addValueChangeListener(_ -> showWay());
        search.setWidthFull();
        search.addValueChangeListener(_ -> find());
        changes.setItemLabelGenerator(Choice::title);
        changes.setRenderer(new ComponentRenderer<>(TriageAccept::described));
        changes.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                startWith(TriageSentences.acceptInto(event.getValue().title()));
            }
        });
        errors.field("change", changes);
        need(way, search, changes);
        showWay();
        startWith(TriageSentences.accept());
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        var shape = new Shape();
        if (joining() && changes.isEmpty()) {
            shape.problem("change", "Choose the change that it joins.");
        }
        mustHold(shape);
        return new AcceptIdea(idea, message.getValue(), chosen());
    }

    private @Nullable ChangeId chosen() {
        return joining() ? changes.getValue().change() : null;
    }

    private boolean joining() {
        return way.getValue() == Way.JOIN;
    }

    private void showWay() {
        search.setVisible(joining());
        changes.setVisible(joining());
        if (joining()) {
            find();
        } else {
            startWith(TriageSentences.accept());
        }
    }

    private void find() {
        var open = choices.openChanges(search.getValue().strip());
        var before = changes.getValue();
        changes.setItems(open);
        changes.setHelperText(open.isEmpty() ? "No open change has these words." : "");
        if (before != null && open.contains(before)) {
            changes.setValue(before);
        }
    }

    private static Div described(Choice choice) {
        var title = new Span(choice.title());
        title.addClassName("triage-choice-name");
        var news = new Span(choice.change() + " · " + choice.news());
        news.addClassName("epr-secondary");
        var described = new Div(title, news);
        described.addClassName("triage-choice");
        return described;
    }
}
