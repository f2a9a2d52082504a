package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.platform.ui.Words;

/** The same problem twice: this idea goes on in another one, which is found without leaving this one. */
class TriageJoin extends TriageForm {

    private static final int OFFERED = 6;

    /** All but those in which nothing goes on. */
    private static final Set<IdeaStatus> OPEN =
            EnumSet.complementOf(EnumSet.of(IdeaStatus.JOINED, IdeaStatus.DECLINED, IdeaStatus.WITHDRAWN));

    final SearchField search = new SearchField("Search the ideas");
    final RadioButtonGroup<IdeaList.Card> ideas = new RadioButtonGroup<>("In which idea does it go on?");
    final Paragraph found = new Paragraph();

    private final Queries queries;
    private final IdeaId self;

    TriageJoin(Queries queries, IdeaPage.View idea) {
        super(TriageVerb.JOIN, "Join them");
        this.queries = queries;
        this.self = idea.idea();
        search.setWidthFull();
        search.setHelperText("By reference, title or problem, for example “IDEA-12” or “fluid chart”.");
        search.addValueChangeListener(event -> find(event.getValue()));
        ideas.setItemLabelGenerator(IdeaList.Card::title);
        ideas.setRenderer(new ComponentRenderer<>(TriageJoin::described));
        ideas.setVisible(false);
        ideas.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                startWith(TriageSentences.joinWith(event.getValue().title()));
            }
        });
        found.addClassName("epr-secondary");
        found.getElement().setAttribute("role", "status");
        errors.field("into", ideas);
        need(search, found, ideas);
    }

    /** Has this one chosen already, because somebody suggested it. */
    void suggest(IdeaId other) {
        search.setValue(other.value());
        find(other.value());
        ideas.getListDataView()
                .getItems()
                .filter(card -> card.idea().equals(other))
                .findFirst()
                .ifPresent(ideas::setValue);
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        var shape = new Shape();
        if (ideas.isEmpty()) {
            shape.problem("into", "Search the ideas and choose the one that it is joined with.");
        }
        mustHold(shape);
        return new JoinIdea(idea, ideas.getValue().idea(), message.getValue());
    }

    private void find(String words) {
        if (words.isBlank()) {
            offer(List.of());
            found.setText("");
            return;
        }
        var page =
                queries.ask(new IdeaList.Find(OPEN, words.strip(), "", false, false, PageRequest.first(OFFERED + 1)));
        var others = page.items().stream()
                .filter(card -> !card.idea().equals(self))
                .limit(OFFERED)
                .toList();
        offer(others);
        found.setText(
                others.isEmpty()
                        ? "No other open idea has these words. Try fewer."
                        : Words.count(others.size(), "idea", "ideas") + " shown.");
    }

    /** Keeps what was chosen when it is still on offer. */
    private void offer(List<IdeaList.Card> cards) {
        var chosen = ideas.getValue();
        ideas.setItems(cards);
        ideas.setVisible(!cards.isEmpty());
        if (chosen != null && cards.contains(chosen)) {
            ideas.setValue(chosen);
        }
    }

    private static Div described(IdeaList.Card card) {
        var title = new Span(card.title());
        title.addClassName("triage-choice-name");
        var facts = new Span(card.idea() + " · " + card.publicStatus().words() + " · " + EvidenceWords.inShort(card));
        facts.addClassName("epr-secondary");
        var described = new Div(title, facts);
        described.addClassName("triage-choice");
        return described;
    }
}
