package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.seats.FeaturePart;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** One feature, told so that a clinician can use it right after reading. */
@StyleSheet("assets/catalogue.css")
@Route("catalogue/:feature")
@PermitAll
class FeatureView extends Screen implements BeforeEnterObserver {

    final WasItNeeded wasItNeeded;
    final OtherWords otherWords;
    final ReviewPart review;

    private final Queries queries;
    private final Directory directory;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final Clock clock;
    private final List<FeaturePart> parts;

    private @Nullable FeatureId feature;

    FeatureView(
            Queries queries,
            Commands commands,
            Directory directory,
            Catalogue catalogue,
            SignedIn signedIn,
            Live live,
            Clock clock,
            List<FeaturePart> parts) {
        super("Feature");
        this.queries = queries;
        this.directory = directory;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.clock = clock;
        this.parts = List.copyOf(parts);
        wasItNeeded = new WasItNeeded(commands, directory, this::again);
        otherWords = new OtherWords(commands, directory, catalogue, this::again);
        review = new ReviewPart(commands, directory, this::again);
        backTo(CatalogueAddress.PATH, "Catalogue");
        LiveRefresh.bind(live, this, references -> {
            if (feature != null && references.contains(feature.value())) {
                show(feature);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CatalogueAddress.feature(event.getRouteParameters())
                .ifPresentOrElse(this::show, () -> nothing("this reference"));
    }

    void show(FeatureId wanted) {
        feature = wanted;
        Optional<FeaturePage.View> page = queries.ask(new FeaturePage.Of(wanted));
        page.ifPresentOrElse(this::show, () -> nothing("the reference " + wanted));
    }

    /** After this person did something: the page follows, and says so. */
    private void again(String done) {
        if (feature != null) {
            show(feature);
        }
        notices.success(done);
    }

    private void nothing(String reference) {
        clear();
        heading("No such feature");
        intro("");
        add(new EmptyState(
                "The catalogue has no feature with " + reference + ".",
                new Anchor(CatalogueAddress.PATH, "Search the catalogue")));
    }

    private void show(FeaturePage.View page) {
        var description = page.description();
        boolean mayEdit = Editors.mayEdit(signedIn);
        clear();
        heading(description.name());
        intro(description.summary());
        FeatureTold.gone(page, directory, catalogue).ifPresent(this::add);
        add(FeatureTold.facts(page, directory));
        if (!description.howTo().isBlank()) {
            add(new H2("How to"), FeatureTold.steps(description));
        }
        FeatureTold.link(page).ifPresent(this::add);
        wasItNeeded.show(page);
        otherWords.show(page, mayEdit);
        review.show(page, LocalDate.now(clock));
        add(wasItNeeded);
        parts.forEach(part -> part.partFor(page).ifPresent(this::add));
        add(otherWords, review, lastEdited(page));
        if (mayEdit) {
            add(actions(page.feature()));
        }
    }

    private static Div actions(FeatureId feature) {
        var edit = new Anchor(CatalogueAddress.editing(feature), "Edit this feature");
        edit.addClassName("epr-button");
        var actions = new Div(edit, new Anchor(CatalogueAddress.keeping(feature), "Owner, places, retire or merge"));
        actions.addClassName("epr-actions");
        return actions;
    }

    private Paragraph lastEdited(FeaturePage.View page) {
        String added = "Added by " + directory.nameOf(page.addedBy()) + " on " + Words.date(page.addedAt()) + ".";
        String edited = page.version() == 0
                ? ""
                : " Last edited by " + directory.nameOf(page.lastEditedBy()) + " on " + Words.date(page.lastEditedAt())
                        + ".";
        var words = new Paragraph(added + edited);
        words.addClassName("epr-secondary");
        return words;
    }
}
