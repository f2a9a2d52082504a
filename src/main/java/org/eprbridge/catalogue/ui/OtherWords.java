package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureCommand.AcceptSynonym;
import org.eprbridge.catalogue.FeatureCommand.AddSynonym;
import org.eprbridge.catalogue.FeatureCommand.RejectSynonym;
import org.eprbridge.catalogue.FeatureCommand.RemoveSynonym;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeaturePage.Synonym;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** "Also called": each word with where it came from, and for the owner those that wait for a decision. */
class OtherWords extends Composite<Section> {

    final UnorderedList words = new UnorderedList();
    final TextField word = new TextField("Another word that people use");
    final Button add = new Button("Add the word");

    private final FormErrors errors = new FormErrors();
    private final Commands commands;
    private final Directory directory;
    private final Catalogue catalogue;
    private final Consumer<String> done;

    private @Nullable FeatureId feature;

    OtherWords(Commands commands, Directory directory, Catalogue catalogue, Consumer<String> done) {
        this.commands = commands;
        this.directory = directory;
        this.catalogue = catalogue;
        this.done = done;
        word.setMaxLength(80);
        errors.field("word", word);
        words.addClassName("catalogue-words");
        add.addClickListener(_ -> addWord());
    }

    void show(FeaturePage.View page, boolean mayEdit) {
        feature = page.feature();
        getContent().removeAll();
        words.removeAll();
        boolean keeps = page.mayKeep() && page.merge() == null;
        page.synonyms().stream()
                .filter(each -> each.counts() || page.mayKeep())
                .forEach(each -> words.add(item(page.feature(), each, keeps, mayEdit && keeps)));
        boolean writes = mayEdit && keeps;
        getContent().setVisible(words.getComponentCount() > 0 || writes);
        getContent()
                .add(
                        new H2("Also called"),
                        errors,
                        words.getComponentCount() == 0
                                ? new Paragraph("Nothing yet. People find it by these words as by its name.")
                                : words);
        if (writes) {
            getContent().add(row(word, add));
        }
    }

    private static Div row(TextField word, Button add) {
        var row = new Div(word, add);
        row.addClassName("epr-filters");
        return row;
    }

    private void addWord() {
        var about = feature;
        if (about != null) {
            errors.tries(() -> commands.send(new AddSynonym(about, word.getValue())), () -> {
                var added = word.getValue().strip();
                word.clear();
                done.accept("“%s” is added. People find the feature by it.".formatted(added));
            });
        }
    }

    private ListItem item(FeatureId feature, Synonym synonym, boolean decides, boolean removes) {
        var item = new ListItem(new Span(synonym.word()));
        if (!synonym.counts()) {
            item.add(tag(synonym));
        }
        var origin = new Span(origin(synonym));
        origin.addClassName("epr-secondary");
        item.add(origin);
        if (decides && synonym.standing() == Synonym.Standing.PROPOSED) {
            item.add(
                    button(
                            "Accept",
                            synonym,
                            () -> commands.send(new AcceptSynonym(feature, synonym.word())),
                            "accepted"),
                    button(
                            "Reject",
                            synonym,
                            () -> commands.send(new RejectSynonym(feature, synonym.word())),
                            "rejected"));
        } else if (removes && synonym.counts()) {
            item.add(button(
                    "Remove", synonym, () -> commands.send(new RemoveSynonym(feature, synonym.word())), "removed"));
        }
        return item;
    }

    private NativeButton button(String verb, Synonym synonym, Runnable order, String participle) {
        var button = new NativeButton(
                verb, _ -> errors.tries(order, () -> done.accept("“%s” is %s.".formatted(synonym.word(), participle))));
        button.addClassName("epr-link-button");
        button.getElement().setAttribute("aria-label", verb + " “" + synonym.word() + "”");
        return button;
    }

    private static StatusTag tag(Synonym synonym) {
        return switch (synonym.standing()) {
            case PROPOSED -> new StatusTag("Proposed", StatusTag.Tone.ATTENTION);
            case REJECTED -> new StatusTag("Rejected", StatusTag.Tone.NEUTRAL);
            case ACCEPTED -> new StatusTag("Accepted", StatusTag.Tone.GOOD);
        };
    }

    private String origin(Synonym synonym) {
        var who = directory.nameOf(synonym.by());
        var day = Words.date(synonym.at());
        var merged = synonym.mergedFrom();
        if (merged != null) {
            return "came with %s, merged by %s on %s"
                    .formatted(catalogue.nameOf(merged).orElse(merged.value()), who, day);
        }
        var learnt = synonym.learntFrom();
        var came = learnt == null
                ? "given by %s on %s".formatted(who, day)
                : "learnt from %s, %s on %s".formatted(source(learnt), who, day);
        return synonym.decidedBy() == null
                ? came
                : came
                        + "; %s by %s"
                                .formatted(
                                        synonym.counts() ? "accepted" : "rejected",
                                        directory.nameOf(synonym.decidedBy()));
    }

    private static String source(LearntFrom learnt) {
        return switch (learnt.kind()) {
            case IDEA -> learnt.reference();
            case DEFLECTION -> "“that solves it” while typing (" + learnt.reference() + ")";
        };
    }
}
