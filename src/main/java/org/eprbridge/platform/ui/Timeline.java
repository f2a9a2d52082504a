package org.eprbridge.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** What happened, one sentence after the other, with who, when and what was said. */
public final class Timeline extends OrderedList {

    public Timeline(List<Moment> moments) {
        addClassName("epr-timeline");
        moments.forEach(moment -> add(item(moment)));
    }

    /**
     * @param who name and role of the person who acted, for example "Asha Patel, CCIO"; empty when the sentence says it
     * @param sentence for example "Asha Patel accepted this idea."
     * @param details what was said; empty when nothing was
     */
    public record Moment(Instant at, String who, String sentence, String details) {}

    private static ListItem item(Moment moment) {
        var item = new ListItem();
        var sentence = new Paragraph(moment.sentence());
        sentence.addClassName("epr-timeline-sentence");
        var when = new Span(Words.moment(moment.at()) + (moment.who().isBlank() ? "" : " · " + moment.who()));
        when.addClassName("epr-secondary");
        item.add(sentence, new Div(when));
        if (moment.details().length() > 240) {
            var whole = new NativeDetails("What was said", quote(moment.details()));
            item.add(whole);
        } else if (!moment.details().isBlank()) {
            item.add(quote(moment.details()));
        }
        return item;
    }

    private static Div quote(String words) {
        var quote = new Div(words);
        quote.addClassName("epr-quote");
        return quote;
    }
}
