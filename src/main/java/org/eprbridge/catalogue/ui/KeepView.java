package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.Screen;
import org.jspecify.annotations.Nullable;

/** Who answers for a feature, where people have it, and its end: what the description does not say. */
@StyleSheet("assets/catalogue.css")
@Route("catalogue/:feature/keep")
@RolesAllowed({"CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class KeepView extends Screen implements BeforeEnterObserver {

    final KeepForms forms;
    final EndForms ends;

    private final Queries queries;

    private @Nullable FeatureId feature;

    KeepView(Queries queries, Commands commands, Directory directory, Catalogue catalogue, Clock clock) {
        super("Look after a feature");
        this.queries = queries;
        forms = new KeepForms(commands, directory, this::again);
        ends = new EndForms(queries, commands, catalogue, this::again, LocalDate.now(clock));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CatalogueAddress.feature(event.getRouteParameters())
                .ifPresentOrElse(this::show, () -> event.forwardTo(CatalogueView.class));
    }

    void show(FeatureId wanted) {
        feature = wanted;
        clear();
        queries.ask(new FeaturePage.Of(wanted))
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(
                                "The catalogue has no feature with the reference " + wanted + ".",
                                new Anchor(CatalogueAddress.PATH, "Search the catalogue"))));
    }

    private void show(FeaturePage.View page) {
        heading("Look after " + page.description().name());
        backTo(CatalogueAddress.of(page.feature()), page.description().name());
        forms.show(page);
        ends.show(page);
        if (page.merge() == null) {
            add(forms);
        }
        add(ends);
    }

    private void again(String done) {
        if (feature != null) {
            show(feature);
        }
        notices.success(done);
    }
}
