package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.TABLES;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.safety.Judgement;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.RiskTablesBook;
import org.eprbridge.safety.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of risks")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class RiskPictureTest extends BrowserlessTest {

    static final Assessment BY_THE_NHS = Reviews.assessed(Likelihood.MEDIUM, Severity.SIGNIFICANT);

    @Test
    void is_one_table_while_all_is_judged_by_the_same() {
        shown(BY_THE_NHS, BY_THE_NHS);

        assertThat(tables()).hasSize(1).first().asString().contains("HZ-5 initial", "HZ-5 residual");
    }

    @Test
    void shows_each_judgement_in_the_table_that_it_rests_on() {
        shown(BY_THE_NHS, byTablesOf("ours-1", 3));

        assertThat(tables().getFirst())
                .contains("version nhs-1", "HZ-5 initial")
                .doesNotContain("HZ-5 residual");
        assertThat(tables().getLast())
                .contains("version ours-1", "HZ-5 residual")
                .doesNotContain("HZ-5 initial");
    }

    @Test
    void says_so_when_nobody_knows_the_table() {
        shown(byTablesOf("ours-0", 3), BY_THE_NHS);

        assertThat(tables()).hasSize(1);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("The risk tables of version ours-0 are not known here.");
    }

    private List<String> tables() {
        return find(NativeTable.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private static void shown(Assessment initial, Assessment residual) {
        UI.getCurrent().add(new RiskPicture(List.of(Reviews.hazard(initial, residual)), book()));
    }

    private static RiskTablesBook book() {
        return new RiskTablesBook() {
            @Override
            public Optional<RiskTables> version(String version) {
                return Optional.of(version)
                        .filter(it -> !it.equals("ours-0"))
                        .map(it -> it.equals("nhs-1") ? TABLES : ours());
            }

            @Override
            public RiskTables asOf(long position) {
                return ours();
            }
        };
    }

    private static Assessment byTablesOf(String version, int rating) {
        var it = BY_THE_NHS.judgement();
        var judgement = new Judgement(
                it.likelihood(), it.harm(), it.patients(), it.severity(), rating, version, it.rationale(), "", "");
        return new Assessment(judgement, BY_THE_NHS.by(), BY_THE_NHS.name(), BY_THE_NHS.at());
    }

    /** Medium and significant is 3 and not 2. */
    private static RiskTables ours() {
        var ratings = new HashMap<>(TABLES.ratings());
        var medium = new HashMap<>(ratings.getOrDefault(Likelihood.MEDIUM, Map.of()));
        medium.put(Severity.SIGNIFICANT, 3);
        ratings.put(Likelihood.MEDIUM, medium);
        return new RiskTables("ours-1", ratings, TABLES.severities());
    }
}
