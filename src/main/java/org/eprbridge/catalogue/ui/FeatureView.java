package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
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

    private final Queries queries;
    private final Directory directory;
    private final SignedIn signedIn;

    private @Nullable FeatureId feature;

    FeatureView(Queries queries, Directory directory, SignedIn signedIn, Live live) {
        super("Feature");
        this.queries = queries;
        this.directory = directory;
        this.signedIn = signedIn;
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
        clear();
        heading(description.name());
        intro(description.summary());
        add(facts(page));
        if (!description.howTo().isBlank()) {
            add(new H2("How to"), steps(description));
        }
        add(lastEdited(page));
        if (Editors.mayEdit(signedIn)) {
            var edit = new Anchor(CatalogueAddress.editing(page.feature()), "Edit this feature");
            edit.addClassName("epr-button");
            var actions = new Div(edit);
            actions.addClassName("epr-actions");
            add(actions);
        }
    }

    private static DescriptionList facts(FeaturePage.View page) {
        var facts = new DescriptionList();
        facts.addClassName("epr-facts");
        fact(facts, "Where", page.description().where());
        fact(facts, "For", page.description().audience());
        fact(facts, "Reference", page.feature().value());
        return facts;
    }

    private static void fact(DescriptionList facts, String word, String value) {
        if (!value.isBlank()) {
            facts.add(new DescriptionList.Term(word), new DescriptionList.Description(value));
        }
    }

    private static OrderedList steps(FeatureDescription description) {
        var steps = new OrderedList();
        steps.addClassName("catalogue-steps");
        description
                .howTo()
                .lines()
                .map(Steps::withoutNumber)
                .filter(step -> !step.isEmpty())
                .forEach(step -> steps.add(new ListItem(step)));
        return steps;
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
