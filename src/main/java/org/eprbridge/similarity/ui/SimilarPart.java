package org.eprbridge.similarity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.seats.BesideTheWriter;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Stressed;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.similarity.Similar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is like the words so far: at most three features and three ideas, never in the way of the form. */
class SimilarPart extends Section implements BesideTheWriter.Part {

    private static final Logger LOG = LoggerFactory.getLogger(SimilarPart.class);

    private static final int ENOUGH_TO_SAY_SOMETHING = 12;
    private static final int SHOWN = 3;

    /** A triager looks twice; somebody who writes should not be disturbed by a mere perhaps. */
    private static final double LIKELY = 0.25;

    final Paragraph counted = new Paragraph();
    final UnorderedList list = new UnorderedList();

    private final H2 heading = new H2("You may not need to ask");
    private final Queries queries;
    private final BesideTheWriter.Writer writer;

    SimilarPart(Queries queries, BesideTheWriter.Writer writer) {
        this.queries = queries;
        this.writer = writer;
        addClassNames("epr-panel", "epr-similar");
        getElement().setAttribute("aria-label", "Features and ideas like yours");
        counted.getElement().setAttribute("role", "status");
        add(heading, counted, list);
        show(List.of(), List.of());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void typed(String words) {
        if (words.strip().length() < ENOUGH_TO_SAY_SOMETHING) {
            show(List.of(), List.of());
            return;
        }
        try {
            var found =
                    queries.ask(new Similar.To(words.substring(0, Math.min(words.length(), Similar.LONGEST)), SHOWN));
            show(
                    found.features().stream().filter(it -> it.score() >= LIKELY).toList(),
                    found.ideas().stream().filter(it -> it.score() >= LIKELY).toList());
        } catch (RuntimeException e) {
            LOG.debug("Nothing similar was shown: {}", e.getClass().getSimpleName());
            show(List.of(), List.of());
        }
    }

    private void show(List<Similar.FeatureLike> features, List<Similar.IdeaLike> ideas) {
        boolean any = !features.isEmpty() || !ideas.isEmpty();
        setClassName("epr-nothing-similar", !any);
        heading.setVisible(any);
        list.setVisible(any);
        counted.setText(any ? howMany(features.size(), ideas.size()) : "");
        list.removeAll();
        features.forEach(like -> list.add(line(like)));
        ideas.forEach(like -> list.add(line(like)));
    }

    private static String howMany(int features, int ideas) {
        var existing = Words.count(features, "feature may do this already", "features may do this already");
        var asked = Words.count(ideas, "idea is much the same", "ideas are much the same");
        return ideas == 0 ? existing + "." : features == 0 ? asked + "." : existing + ", and " + asked + ".";
    }

    private ListItem line(Similar.FeatureLike like) {
        return new ListItem(
                word("You can do this today: "),
                link("catalogue/" + like.feature(), like.name()),
                new Paragraph(like.summary()),
                secondary("Why you see this: " + like.why()),
                answer("That solves it", like.name(), () -> writer.isHelpedBy(like.feature())));
    }

    private ListItem line(Similar.IdeaLike like) {
        var line = new ListItem(
                word("Somebody asked this: "),
                link("ideas/" + like.idea(), like.title()),
                new Paragraph(like.status().words() + ". " + like.whatBecameOfIt()));
        if (like.status() == PublicStatus.LIVE) {
            line.add(secondary("Why you see this: " + like.why()));
        } else {
            line.add(
                    secondary("Support it, rather than asking again. Why you see this: " + like.why()),
                    answer("Support this one", like.title(), () -> writer.supports(like.idea())));
        }
        return line;
    }

    private static Anchor link(String address, String text) {
        var link = new Anchor(address, text + " (opens in a new tab)", AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    /** @param about what it is said of, for those who hear the buttons without the line */
    private static NativeButton answer(String words, String about, Runnable said) {
        var button = new NativeButton(words, _ -> said.run());
        button.setAriaLabel(words + ": " + about);
        button.addClassName("epr-similar-answer");
        return button;
    }

    private static Span word(String text) {
        var word = new Span(text);
        word.addClassName("epr-similar-kind");
        return word;
    }

    private static Paragraph secondary(String text) {
        var paragraph = new Stressed(text);
        paragraph.addClassName("epr-secondary");
        return paragraph;
    }
}
