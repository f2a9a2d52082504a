package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.seats.FeaturePart;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Words;

/** Says on a feature's page whether it helps; whoever looks after it also hears when people do not find it. */
@org.springframework.stereotype.Component
class HelpOfAFeature implements FeaturePart {

    private final Queries queries;

    HelpOfAFeature(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Component> partFor(FeaturePage.View feature) {
        var figures = queries.ask(new FeatureHelp.Of(feature.feature()));
        if (figures.redirected() == 0 && figures.deflected() == 0) {
            return Optional.empty();
        }
        var part = new Section(new H2("Does it help?"), new Paragraph(String.join(" ", sentences(figures))));
        if (figures.hardToFind() && feature.mayKeep()) {
            part.addComponentAtIndex(1, flag(figures));
        }
        return Optional.of(part);
    }

    static List<String> sentences(Figures figures) {
        var sentences = new ArrayList<String>();
        if (figures.deflected() > 0) {
            sentences.add(Words.count(figures.deflected(), "person", "people")
                    + " found it while describing an idea and did not have to send one.");
        }
        if (figures.redirected() > 0) {
            sentences.add(Words.count(figures.redirected(), "idea was", "ideas were") + " redirected here.");
            sentences.add(answers(figures));
        }
        return sentences;
    }

    private static String answers(Figures figures) {
        if (figures.answered() == 0) {
            return "Nobody has said yet whether it helped.";
        }
        var ofAnswers = solved(figures) + " (%d %%).".formatted(figures.percentOfAnswers());
        return figures.answered() == figures.redirected()
                ? ofAnswers
                : ofAnswers + " Of all who were redirected that is %d %% so far.".formatted(figures.successPercent());
    }

    private static String solved(Figures figures) {
        if (figures.answered() == 1) {
            return "It %s the problem of the one person who has answered"
                    .formatted(figures.confirmed() == 1 ? "solved" : "did not solve");
        }
        return "It solved the problem of %d of the %d who have answered"
                .formatted(figures.confirmed(), figures.answered());
    }

    private static Paragraph flag(Figures figures) {
        var flag = new Paragraph(
                figures.helpsTooFew()
                        ? "Hard to find: it helps fewer than half of those who are shown it. Is the guide clear, and is it the"
                                + " right feature?"
                        : "Hard to find: people often ask for it although it is there. Which words do they look for, and who"
                                + " needs to be shown it?");
        flag.addClassName("epr-warning");
        return flag;
    }
}
