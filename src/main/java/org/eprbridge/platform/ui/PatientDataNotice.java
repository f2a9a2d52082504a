package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import org.eprbridge.platform.guard.PatientDataKind;
import org.eprbridge.platform.guard.Spot;
import org.eprbridge.platform.messaging.PatientDataFound;

/**
 * Shows the writer which words look as if they were about a patient, and the two ways out: take them out, or say that they
 * are not. Only the writer's own screen ever shows them.
 */
final class PatientDataNotice extends Composite<Div> {

    private static final int AROUND = 30;

    private final Paragraph sentence;
    private final UnorderedList places = new UnorderedList();
    private final Paragraph done = new Paragraph();
    private final Div confirming = new Div();
    private final Map<String, Integer> left = new HashMap<>();
    private final Runnable clean;

    /**
     * @param confirm sends again what is there now, as not about a patient
     * @param clean everything that was found is taken out
     */
    PatientDataNotice(PatientDataFound found, Map<String, GuardedText> texts, Runnable confirm, Runnable clean) {
        this.clean = clean;
        sentence = new Paragraph(found.sentence());
        places.addClassName("epr-guard-places");
        done.getElement().setAttribute("role", "status");
        for (var spot : found.spots()) {
            var text = texts.get(spot.field());
            if (text != null) {
                places.add(place(spot, text));
            }
        }
        getContent().addClassName("epr-guard");
        getContent().add(sentence, places, done);
        if (found.canBeConfirmed()) {
            var say = new NativeButton("This is not about a patient", _ -> confirm.run());
            say.addClassName("epr-guard-button");
            var kept = new Paragraph("It is sent as it is now, and that you said so is kept with it.");
            kept.addClassName("epr-secondary");
            confirming.add(say, kept);
            getContent().add(confirming);
        }
    }

    private ListItem place(Spot spot, GuardedText text) {
        var value = text.words().get();
        int start = Math.min(value.length(), spot.found().start() + text.leadingSpace());
        int end = Math.min(value.length(), spot.found().end() + text.leadingSpace());
        var words = value.substring(start, end);
        var marked = new HtmlContainer("mark");
        marked.setText(words);
        var excerpt = new Span(new Span(before(value, start)), marked, new Span(after(value, end)));
        excerpt.addClassName("epr-guard-words");
        var item = new ListItem();
        var remove = new NativeButton("Remove this", _ -> remove(spot, text, words, item));
        remove.setAriaLabel("Remove this: " + words);
        remove.addClassName("epr-guard-button");
        var label = new Span(text.label());
        label.addClassName("epr-secondary");
        item.add(label, excerpt, remove);
        int foundBefore = left.merge(spot.field(), 1, Integer::sum) - 1;
        if (foundBefore == 0 || spot.blocks()) {
            text.complain().accept(complaint(spot.found().kind()));
        }
        return item;
    }

    private static String complaint(PatientDataKind kind) {
        return (kind.blocks() ? "This holds %s. Take it out." : "This may hold %s.").formatted(kind.words());
    }

    private void remove(Spot spot, GuardedText text, String words, ListItem item) {
        var value = text.words().get();
        int likely = spot.found().start() + text.leadingSpace();
        int start = value.startsWith(words, likely) ? likely : value.indexOf(words);
        if (start >= 0) {
            text.change().accept(without(value, start, start + words.length()));
        }
        places.remove(item);
        if (left.merge(spot.field(), -1, Integer::sum) == 0) {
            text.complain().accept("");
        }
        boolean nothingLeft = left.values().stream().allMatch(count -> count == 0);
        done.setText(nothingLeft ? "Read it once more, then go on." : "Taken out.");
        if (nothingLeft) {
            sentence.removeFromParent();
            confirming.removeFromParent();
            clean.run();
        }
        text.lead().run();
    }

    private static String without(String value, int start, int end) {
        boolean spaceBefore = start == 0 || value.charAt(start - 1) == ' ';
        boolean closes = end == value.length() || " .,;:!?".indexOf(value.charAt(end)) >= 0;
        int from = spaceBefore && closes && start > 0 ? start - 1 : start;
        int to = start == 0 && end < value.length() && value.charAt(end) == ' ' ? end + 1 : end;
        return value.substring(0, from) + value.substring(to);
    }

    private static String before(String value, int start) {
        return start <= AROUND ? value.substring(0, start) : "…" + value.substring(start - AROUND, start);
    }

    private static String after(String value, int end) {
        return value.length() - end <= AROUND ? value.substring(end) : value.substring(end, end + AROUND) + "…";
    }
}
