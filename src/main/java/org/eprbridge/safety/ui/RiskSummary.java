package org.eprbridge.safety.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.jspecify.annotations.Nullable;

/** What risk a signature takes on: each hazard before and after its controls, and why what is left is not reduced further. */
class RiskSummary extends StackedTable {

    private static final Comparator<Hazard> WORST_FIRST =
            Comparator.comparingInt(RiskSummary::rating).reversed();

    RiskSummary(ReviewPage.View view) {
        super("Each hazard, the highest residual risk first", List.of("Hazard", "Initial risk", "Residual risk"));
        view.hazards().stream()
                .sorted(WORST_FIRST)
                .forEach(hazard ->
                        row(name(view, hazard), List.of(risk(hazard.initial()), residual(hazard.residual()))));
    }

    private static Div name(ReviewPage.View view, Hazard hazard) {
        var link = new Anchor(
                Safe.address(view.review(), hazard.hazard()),
                "%s %s".formatted(hazard.hazard(), hazard.description().name()));
        link.addClassName("epr-wrap");
        var name = new Div(link);
        if (!hazard.record().workedOn()) {
            name.add(new Div(SafetyWords.tag(hazard.record().status())));
        }
        return name;
    }

    private static Div risk(@Nullable Assessment assessment) {
        return assessment == null
                ? new Div("Not assessed yet")
                : new Div(SafetyWords.ratingTag(assessment.rating()), new Div(SafetyWords.judged(assessment)));
    }

    private static Div residual(@Nullable Assessment assessment) {
        var told = risk(assessment);
        if (assessment != null && !assessment.judgement().whyNotLower().isEmpty()) {
            told.add(new Div(
                    "Not reduced further because: " + assessment.judgement().whyNotLower()));
        }
        return told;
    }

    /** What nobody has judged may be the worst of all. */
    private static int rating(Hazard hazard) {
        var residual = hazard.residual();
        return residual == null ? Integer.MAX_VALUE : residual.rating();
    }
}
