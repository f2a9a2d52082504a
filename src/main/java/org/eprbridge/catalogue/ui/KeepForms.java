package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eprbridge.catalogue.FeatureCommand.AssignFeature;
import org.eprbridge.catalogue.FeatureCommand.DescribeAvailability;
import org.eprbridge.catalogue.FeatureCommand.LinkFeature;
import org.eprbridge.catalogue.FeatureCommand.PlanReview;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.jspecify.annotations.Nullable;

/** Owner, places, picture and review date, each saved for itself. */
class KeepForms extends Composite<Div> {

    final ComboBox<Person> owner = new ComboBox<>("Who answers for this page?");
    final TextArea places = new TextArea("Where is it available?");
    final TextField link = new TextField("Picture or video");
    final DatePicker due = Days.picker("When should somebody look whether it still holds?");

    private final Commands commands;
    private final Consumer<String> done;

    private @Nullable FeatureId feature;

    KeepForms(Commands commands, Directory directory, Consumer<String> done) {
        this.commands = commands;
        this.done = done;
        owner.setItems(directory.everybody());
        owner.setItemLabelGenerator(
                person -> person.jobTitle().isBlank() ? person.name() : person.name() + ", " + person.jobTitle());
        owner.setClearButtonVisible(true);
        owner.setHelperText("They review it and decide on words that the catalogue learns. Empty for nobody.");
        places.setHelperText("Sites and wards, one a line. Empty for everywhere.");
        places.setMinRows(3);
        link.setHelperText("An address that begins with https://. Empty for none.");
        due.setClearButtonVisible(true);
        getContent()
                .add(
                        form("owner", owner, "Save the owner", this::assignment, "The owner is saved."),
                        form("places", places, "Save the places", this::availability, "The places are saved."),
                        form(
                                "link",
                                link,
                                "Save the link",
                                it -> new LinkFeature(it, link.getValue()),
                                "The link is saved."),
                        form(
                                "due",
                                due,
                                "Save the date",
                                it -> new PlanReview(it, due.getValue()),
                                "The date is saved."));
    }

    void show(FeaturePage.View page) {
        feature = page.feature();
        owner.setValue(owner.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(page.owner()))
                .findFirst()
                .orElse(null));
        places.setValue(String.join("\n", page.available()));
        link.setValue(page.link());
        due.setValue(page.reviews().due());
    }

    private Object assignment(FeatureId about) {
        var chosen = owner.getValue();
        return new AssignFeature(about, chosen == null ? null : chosen.id());
    }

    private Object availability(FeatureId about) {
        return new DescribeAvailability(about, places.getValue().lines().toList());
    }

    private Div form(String name, Component field, String verb, Function<FeatureId, Object> order, String saved) {
        var errors = new FormErrors().field(name, field);
        var save = new Button(verb, _ -> {
            var about = feature;
            if (about != null) {
                errors.tries(() -> commands.send(order.apply(about)), () -> done.accept(saved));
            }
        });
        var form = new Div(errors, field, new Div(save));
        form.addClassNames("epr-form", "catalogue-keep");
        return form;
    }
}
