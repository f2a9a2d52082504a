package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.Optional;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** What a feature's page says to everybody, also in the preview of somebody who is still writing it. */
final class FeatureTold {

    private FeatureTold() {}

    /** That it is retired or merged, and where to go instead. */
    static Optional<Div> gone(FeaturePage.View page, Directory directory, Catalogue catalogue) {
        var merge = page.merge();
        if (merge != null) {
            var survivor = catalogue.survivorOf(merge.into());
            return Optional.of(notice(
                    "This is described on another page now: ",
                    survivor,
                    catalogue,
                    " Merged by " + directory.nameOf(merge.by()) + " on " + Words.date(merge.at()) + "."));
        }
        var retirement = page.retirement();
        return retirement == null
                ? Optional.empty()
                : Optional.of(notice(
                        "Retired on " + Words.date(retirement.on()) + ". " + retirement.sentence()
                                + (retirement.successor() == null ? "" : " Use this instead: "),
                        retirement.successor(),
                        catalogue,
                        ""));
    }

    private static Div notice(String lead, @Nullable FeatureId instead, Catalogue catalogue, String rest) {
        var words = new Paragraph(new Text(lead));
        if (instead != null) {
            words.add(anchor(catalogue.survivorOf(instead), catalogue));
            words.add(new Text("."));
        }
        words.add(new Text(rest));
        var notice = new Div(words);
        notice.addClassName("epr-warning");
        return notice;
    }

    static Anchor anchor(FeatureId feature, Catalogue catalogue) {
        return new Anchor(
                CatalogueAddress.of(feature), catalogue.nameOf(feature).orElse(feature.value()));
    }

    static DescriptionList facts(FeaturePage.View page, Directory directory) {
        var facts = facts(page.description());
        fact(facts, "Available", page.available().isEmpty() ? "Everywhere" : String.join(", ", page.available()));
        fact(facts, "Owner", page.owner() == null ? "Nobody yet" : directory.nameOf(page.owner()));
        fact(facts, "Reference", page.feature().value());
        return facts;
    }

    static DescriptionList facts(FeatureDescription description) {
        var facts = new DescriptionList();
        facts.addClassName("epr-facts");
        fact(facts, "Where", description.where());
        fact(facts, "For", description.audience());
        return facts;
    }

    private static void fact(DescriptionList facts, String word, String value) {
        if (!value.isBlank()) {
            facts.add(new DescriptionList.Term(word), new DescriptionList.Description(value));
        }
    }

    static OrderedList steps(FeatureDescription description) {
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

    /** Names the place that it leads to, so that nobody is taken by surprise. */
    static Optional<Paragraph> link(FeaturePage.View page) {
        if (page.link().isEmpty()) {
            return Optional.empty();
        }
        var link = new Anchor(
                page.link(),
                "Picture or video at " + URI.create(page.link()).getHost() + " (opens a new tab)",
                AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return Optional.of(new Paragraph(link));
    }
}
