package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eprbridge.catalogue.FeatureCommand.ReviewFeature;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** Whether somebody has looked lately that the page still holds; its owner says so here. */
class ReviewPart extends Composite<Section> {

    final Paragraph standing = new Paragraph();
    final DatePicker next = Days.picker("When should somebody look again?");
    final TextField note = new TextField("What did you find? (optional)");
    final Button reviewed = new Button("Reviewed today");

    private final FormErrors errors = new FormErrors();
    private final Div form;
    private final Div history = new Div();
    private final Commands commands;
    private final Directory directory;
    private final Consumer<String> done;

    private @Nullable FeatureId feature;

    ReviewPart(Commands commands, Directory directory, Consumer<String> done) {
        this.commands = commands;
        this.directory = directory;
        this.done = done;
        note.setMaxLength(1_000);
        errors.field("next", next).field("note", note);
        reviewed.addClickListener(_ -> review());
        form = new Div(errors, next, note, new Div(reviewed));
        form.addClassName("epr-form");
        getContent().addClassName("catalogue-review");
        getContent().add(new H2("Does it still hold?"), standing, history, form);
    }

    void show(FeaturePage.View page, LocalDate today) {
        feature = page.feature();
        var reviews = page.reviews();
        standing.setText(told(reviews, today));
        if (next.getValue() == null) {
            next.setValue(today.plusYears(1));
        }
        form.setVisible(page.mayKeep() && page.merge() == null);
        history.removeAll();
        if (!reviews.history().isEmpty()) {
            var list = new UnorderedList();
            reviews.history()
                    .forEach(each -> list.add(new ListItem("%s on %s%s"
                            .formatted(
                                    directory.nameOf(each.by()),
                                    Words.date(each.at()),
                                    each.note().isBlank() ? "" : ": " + each.note()))));
            var details = new NativeDetails("All reviews", list);
            details.addClassName("epr-details");
            history.add(details);
        }
    }

    private static String told(FeaturePage.Reviews reviews, LocalDate today) {
        var last = reviews.history().isEmpty()
                ? "Nobody has reviewed this page yet."
                : "Last reviewed on " + Words.date(reviews.history().getFirst().at()) + ".";
        if (reviews.due() == null) {
            return last;
        }
        return last
                + (reviews.due().isAfter(today) ? " The next review is on " : " A review is due since ")
                + Words.date(reviews.due()) + ".";
    }

    private void review() {
        var about = feature;
        if (about != null) {
            errors.tries(() -> commands.send(order(about)), () -> {
                note.clear();
                done.accept("Reviewed today. Thank you.");
            });
        }
    }

    private ReviewFeature order(FeatureId about) {
        var shape = new Shape();
        var day = shape.chosen("next", next.getValue(), "Say when to look again.");
        shape.mustHold();
        return new ReviewFeature(about, day, note.getValue());
    }
}
