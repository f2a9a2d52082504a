package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.FeatureCommand.MergeFeature;
import org.eprbridge.catalogue.FeatureCommand.RestoreFeature;
import org.eprbridge.catalogue.FeatureCommand.RetireFeature;
import org.eprbridge.catalogue.FeatureCommand.UndoMerge;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.catalogue.FeatureList.Find;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.FormErrors;
import org.jspecify.annotations.Nullable;

/** Retiring a feature or merging it with another one, and taking either back. */
class EndForms extends Composite<Div> {

    final DatePicker on = Days.picker("Since when can people no longer use it?");
    final ComboBox<Card> successor = new ComboBox<>("What do they use instead? (optional)");
    final TextField sentence = new TextField("What should people read who come here?");
    final Button retire = new Button("Retire it");
    final ComboBox<Card> into = new ComboBox<>("Which feature is the same and stays?");
    final Button merge = new Button("Merge it");
    final Button takeBack = new Button();

    private final FormErrors retireErrors = new FormErrors();
    private final FormErrors mergeErrors = new FormErrors();
    private final FormErrors backErrors = new FormErrors();
    private final Commands commands;
    private final Catalogue catalogue;
    private final Consumer<String> done;

    private FeaturePage.@Nullable View page;

    EndForms(Queries queries, Commands commands, Catalogue catalogue, Consumer<String> done, LocalDate today) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.done = done;
        on.setMax(today);
        on.setValue(today);
        sentence.setMaxLength(500);
        Stream.of(successor, into).forEach(choice -> {
            choice.setItemLabelGenerator(card -> card.name() + " (" + card.feature() + ")");
            choice.setItems(
                    query -> others(queries, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        });
        into.setHelperText("It takes over the name and the other words of this one. This page stays and points there.");
        retireErrors.field("on", on).field("successor", successor).field("sentence", sentence);
        mergeErrors.field("into", into);
        retire.addClickListener(_ -> send(retireErrors, this::retirement, "It is retired, and is no longer offered."));
        merge.addClickListener(_ -> send(mergeErrors, this::merging, "They are one feature now."));
        takeBack.addClickListener(_ -> send(backErrors, EndForms::undoing, "Taken back."));
    }

    void show(FeaturePage.View now) {
        page = now;
        getContent().removeAll();
        if (now.merge() != null) {
            takeBack.setText("Undo the merge");
            getContent()
                    .add(
                            new H2("Merged"),
                            new Paragraph(
                                    new Text("It is described here now: "),
                                    FeatureTold.anchor(now.merge().into(), catalogue)),
                            form(backErrors, takeBack));
        } else if (now.retirement() != null) {
            takeBack.setText("People can use it again");
            getContent().add(new H2("Retired"), new Paragraph(now.retirement().sentence()), form(backErrors, takeBack));
        } else {
            getContent()
                    .add(
                            new H2("Retire it"),
                            form(retireErrors, on, successor, sentence, retire),
                            new H2("Merge it with another one"),
                            form(mergeErrors, into, merge));
        }
    }

    private Stream<Card> others(Queries queries, String typed, int offset, int limit) {
        var size = Math.clamp(limit, 1, 200);
        return queries.ask(new Find(typed, "", new PageRequest(offset / size, size, ""))).items().stream()
                .filter(card -> page == null || !card.feature().equals(page.feature()));
    }

    private Object retirement(FeaturePage.View about) {
        var shape = new Shape();
        var day = shape.chosen("on", on.getValue(), "Enter the day since when people can no longer use it.");
        shape.mustHold();
        var instead = successor.getValue();
        return new RetireFeature(about.feature(), day, instead == null ? null : instead.feature(), sentence.getValue());
    }

    private Object merging(FeaturePage.View about) {
        var shape = new Shape();
        var chosen = shape.chosen("into", into.getValue(), "Choose the feature that stays.");
        shape.mustHold();
        return new MergeFeature(about.feature(), chosen.feature());
    }

    private static FeatureCommand undoing(FeaturePage.View about) {
        FeatureId feature = about.feature();
        return about.merge() == null
                ? new RestoreFeature(feature)
                : new UndoMerge(feature, about.merge().into());
    }

    private void send(FormErrors errors, Function<FeaturePage.View, Object> order, String sentenceWhenDone) {
        var about = page;
        if (about != null) {
            errors.tries(() -> commands.send(order.apply(about)), () -> done.accept(sentenceWhenDone));
        }
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassNames("epr-form", "catalogue-keep");
        return form;
    }
}
