package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.platform.ui.Timeline;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a triager has to know of an idea before deciding: the words, the cost, the clocks and what was said so far. News
 * change the parts around an open form and never the form, so that nobody loses a word or their place while typing.
 */
class TriageDetail extends Article {

    private static final int LATEST = 6;

    final H2 title = new H2();
    final Div verbsSeat = new Div();
    final Div formSeat = new Div();
    final TriageOffers offers;
    final TriageDuplicates duplicates;

    private final Div head = new Div();
    private final Div body = new Div();
    private final Consumer<TriageVerb> chosen;
    private final Runnable takenUp;

    private IdeaPage.@Nullable View shown;
    private @Nullable TriageVerbs verbs;
    private @Nullable TriageForm form;

    TriageDetail(
            Consumer<TriageVerb> chosen,
            Runnable takenUp,
            Consumer<FeatureList.Card> offered,
            TriageDuplicates duplicates) {
        this.chosen = chosen;
        this.offers = new TriageOffers(offered);
        this.duplicates = duplicates;
        this.takenUp = takenUp;
        addClassName("triage-detail");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, head, verbsSeat, formSeat, offers, duplicates, body);
    }

    void show(IdeaPage.View idea, List<IdeaTimeline.Entry> timeline) {
        warnWhoeverIsWriting(idea, timeline);
        title.setText(idea.text().title());
        head.removeAll();
        head.add(sender(idea), standing(idea));
        showVerbs(idea);
        body.removeAll();
        told("What gets in the way", idea.text().problem());
        told("What would help", idea.text().wish());
        told("What people do today", idea.text().workaround());
        told("Who is affected", idea.text().affected());
        evidence(idea);
        soFar(idea, timeline);
        shown = idea;
    }

    void open(TriageForm other) {
        close();
        form = other;
        formSeat.add(other);
        pressed();
    }

    void close() {
        form = null;
        formSeat.removeAll();
        pressed();
    }

    /** Leads keyboards and screen readers to the next idea. */
    void focusTitle() {
        title.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    boolean hasOpen(TriageVerb verb) {
        return form != null && form.verb() == verb;
    }

    private void showVerbs(IdeaPage.View idea) {
        if (shown != null && shown.verbs().equals(idea.verbs()) && shown.status() == idea.status()) {
            return;
        }
        var fresh = new TriageVerbs(idea, chosen, takenUp);
        verbs = fresh;
        verbsSeat.removeAll();
        verbsSeat.add(fresh);
        pressed();
    }

    private void pressed() {
        if (verbs != null) {
            verbs.pressed(form == null ? null : form.verb());
        }
    }

    private void warnWhoeverIsWriting(IdeaPage.View idea, List<IdeaTimeline.Entry> timeline) {
        if (form == null || shown == null || timeline.isEmpty()) {
            return;
        }
        var right = form.verb().right();
        if (shown.verbs().contains(right) && !idea.verbs().contains(right)) {
            form.warn(timeline.getLast().sentence());
        }
    }

    private static Paragraph sender(IdeaPage.View idea) {
        var sender = new Paragraph(idea.idea() + " · " + idea.submitterName() + " · "
                + idea.standing().profession() + ", " + idea.standing().division() + " · sent "
                + Words.date(idea.submittedAt()));
        sender.addClassName("epr-secondary");
        return sender;
    }

    private static Div standing(IdeaPage.View idea) {
        var standing = new Div(
                IdeaTags.tag(idea.publicStatus()),
                new Span(clocks(idea)),
                new Anchor("ideas/" + idea.idea(), "Open the idea’s page"));
        standing.addClassName("triage-standing");
        return standing;
    }

    private static String clocks(IdeaPage.View idea) {
        int withUs = idea.clocks().withUs();
        var words = new StringBuilder(
                withUs == 0 ? "With us for less than a working day" : "With us for " + Words.workingDays(withUs));
        if (idea.clocks().withSubmitter() > 0) {
            words.append(", with the sender for ")
                    .append(Words.workingDays(idea.clocks().withSubmitter()));
        }
        if (idea.clocks().withOthers() > 0) {
            words.append(", with others for ")
                    .append(Words.workingDays(idea.clocks().withOthers()));
        }
        words.append('.');
        if (!idea.next().isBlank()) {
            words.append(' ').append(idea.next());
        }
        return words.toString();
    }

    private void told(String question, String answer) {
        if (!answer.isBlank()) {
            var words = new Paragraph(answer);
            words.addClassName("triage-words");
            body.add(new H3(question), words);
        }
    }

    private void evidence(IdeaPage.View idea) {
        String sender = idea.text().timesPerWeek() > 0
                ? "The sender meets it "
                        + Words.howOften(idea.text().timesPerWeek(), idea.text().minutesEach()) + "."
                : "The sender has not said how often it happens.";
        var told = idea.evidence();
        String spread = told.forOnePerson() == null || told.people() == 1
                ? ""
                : " " + EvidenceWords.spread(told.forOnePerson());
        body.add(new H3("What it costs"), new Paragraph(EvidenceWords.inShort(told)), new Paragraph(sender + spread));
    }

    private void soFar(IdeaPage.View idea, List<IdeaTimeline.Entry> timeline) {
        body.add(new H3("What happened so far"));
        body.add(new Timeline(timeline.reversed().stream()
                .limit(LATEST)
                .map(IdeaStory::moment)
                .toList()));
        if (timeline.size() > LATEST) {
            body.add(new Anchor("ideas/" + idea.idea(), "See all " + timeline.size() + " entries and the discussion"));
        }
    }
}
