package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.jspecify.annotations.Nullable;

/** Describes a new feature or corrects one; when somebody else was faster, both versions are on the screen. */
@StyleSheet("assets/catalogue.css")
@Route("catalogue/new")
@RouteAlias("catalogue/:feature/edit")
@RolesAllowed({"CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class FeatureEditView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final WhatItSaysNow whatItSaysNow = new WhatItSaysNow();
    final TextField name = new TextField("Name");
    final TextArea summary = new TextArea("What does it do?");
    final TextField where = new TextField("Where is it? (optional)");
    final TextField audience = new TextField("For whom? (optional)");
    final TextArea howTo = new TextArea("How do you use it? (optional)");
    final Button save = new Button("Save");
    final FeaturePreview preview = new FeaturePreview();

    Consumer<String> leave = path -> UI.getCurrent().navigate(path);

    private final Queries queries;
    private final Commands commands;
    private final References references;
    private final String thisForm = UUID.randomUUID().toString();
    private final Anchor cancel = new Anchor(CatalogueAddress.PATH, "Cancel");

    private FeaturePage.@Nullable View edited;

    FeatureEditView(Queries queries, Commands commands, References references) {
        super("Add a feature");
        this.queries = queries;
        this.commands = commands;
        this.references = references;
        backTo(CatalogueAddress.PATH, "Catalogue");
        name.setHelperText("The name that people use, for example “Discharge letter”.");
        summary.setHelperText("In a sentence or two, as you would tell a colleague.");
        summary.setMinRows(3);
        where.setHelperText("The menu path or the screen, for example “Patient › Letters › Discharge”.");
        audience.setHelperText("For example “Nurses and midwives”.");
        howTo.setHelperText("One step a line. The page numbers them.");
        howTo.setMinRows(6);
        errors.field("name", name)
                .field("summary", summary)
                .field("where", where)
                .field("audience", audience)
                .field("howTo", howTo);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            save();
            save.setEnabled(true);
        });
        var buttons = new Div(save, cancel);
        buttons.addClassName("epr-actions");
        var form = new Div(errors, whatItSaysNow, name, summary, where, audience, howTo, buttons);
        form.addClassName("epr-form");
        var beside = new Div(form, preview);
        beside.addClassName("catalogue-beside");
        add(beside);
        Stream.of(name, where, audience).forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        Stream.of(summary, howTo).forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        Stream.<HasValue<?, String>>of(name, summary, where, audience, howTo)
                .forEach(field -> field.addValueChangeListener(_ -> preview()));
        preview();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("feature");
        if (wanted.isPresent()) {
            CatalogueAddress.feature(event.getRouteParameters())
                    .ifPresentOrElse(this::edit, () -> event.forwardTo(CatalogueView.class));
        }
    }

    void edit(FeatureId feature) {
        Optional<FeaturePage.View> page = queries.ask(new FeaturePage.Of(feature));
        if (page.isEmpty()) {
            notices.refusal("The catalogue has no feature with the reference " + feature + ". You can add it here.");
            return;
        }
        edited = page.get();
        heading("Edit " + page.get().description().name());
        backTo(CatalogueAddress.of(feature), page.get().description().name());
        cancel.setHref(CatalogueAddress.of(feature));
        fill(page.get().description());
    }

    void save() {
        var target = edited == null ? new FeatureId(references.reserve("FEAT", "form " + thisForm)) : edited.feature();
        boolean saved = errors.tries(() -> commands.send(command(target)), () -> {
            Notices.onTheNextScreen("Saved. Everybody sees it like this now.");
            leave.accept(CatalogueAddress.of(target));
        });
        if (!saved) {
            compareWithWhatItSaysNow();
        }
    }

    private void preview() {
        preview.show(name.getValue(), summary.getValue(), where.getValue(), audience.getValue(), howTo.getValue());
    }

    private Object command(FeatureId target) {
        var description = new FeatureDescription(
                name.getValue(), summary.getValue(), where.getValue(), audience.getValue(), howTo.getValue());
        return edited == null
                ? new AddFeature(target, description)
                : new EditFeature(target, description, edited.version());
    }

    /** From here on the person knows the other version, so their next save may follow it. */
    private void compareWithWhatItSaysNow() {
        var known = edited;
        if (known == null) {
            return;
        }
        Optional<FeaturePage.View> now = queries.ask(new FeaturePage.Of(known.feature()));
        now.filter(page -> page.version() != known.version()).ifPresent(page -> {
            whatItSaysNow.show(page.description());
            edited = page;
        });
    }

    private void fill(FeatureDescription description) {
        name.setValue(description.name());
        summary.setValue(description.summary());
        where.setValue(description.where());
        audience.setValue(description.audience());
        howTo.setValue(description.howTo());
    }
}
