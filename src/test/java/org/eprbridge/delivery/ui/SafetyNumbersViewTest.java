package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.SafetyNumbers;
import org.eprbridge.delivery.SafetyOverviews;
import org.eprbridge.kernel.Page;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardList;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Clinical safety in numbers, for the board")
@ViewPackages(packages = "org.eprbridge.delivery.ui")
class SafetyNumbersViewTest extends BrowserlessTest {

    static final SafetyNumbers.Numbers BUSY =
            new SafetyNumbers.Numbers(8, 6, new SafetyNumbers.Turnaround(5, 3.5, 12), 2, 20);

    static final SafetyNumbers.Numbers QUIET =
            new SafetyNumbers.Numbers(0, 0, new SafetyNumbers.Turnaround(0, 0, 0), 0, 0);

    @Test
    void tells_each_number_in_a_sentence() {
        var view = shown(BUSY, Map.of(4, 1L, 2, 7L), Map.of(AuditResult.UPHELD, 3L, AuditResult.OVERTURNED, 1L), 1);

        assertThat(text(view))
                .contains("1 change in use must be taken back")
                .contains("8 hazards are open", "1 has a residual rating of 4 or 5")
                .contains("half of 5 reviews took 3.5 days or less, and nine of ten took 12 days or less (M9)")
                .contains("2 changes wait for a signature, the longest for 20 days")
                .contains("Of 8 changes whose safety question is answered, 6 (75 %) have no impact on clinical safety.")
                .contains("4 decisions were drawn for audit: 3 are upheld, 1 is overturned");
    }

    @Test
    void leads_from_each_number_to_its_list() {
        shown(BUSY, Map.of(4, 1L, 2, 7L), Map.of(AuditResult.OVERTURNED, 1L), 0);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "safety/hazards?status=open,offered,reopened&residual=4,5",
                        "safety/hazards?status=open,offered,reopened&residual=2",
                        "audits?result=overturned");
    }

    @Test
    void says_the_same_in_the_chart_and_in_its_table() {
        var view = shown(BUSY, Map.of(4, 1L, 2, 7L), Map.of(), 0);

        assertThat(view.hazards.getElement().getTextRecursively())
                .contains("Open hazards by residual rating")
                .contains("Mandatory elimination or control");
        assertThat(find(HazardBars.class).single().table.getBody().getRows()).hasSize(6);
    }

    @Test
    void says_plainly_that_there_is_nothing() {
        assertThat(text(shown(QUIET, Map.of(), Map.of(), 0)))
                .contains("Nothing in use has to be taken back.", "Nothing went live lately.")
                .contains("No hazard is open.", "nothing to measure", "No change waits for a signature.")
                .contains("The safety question of no change is answered yet.", "No such decision was drawn");
    }

    private static SafetyNumbersView shown(
            SafetyNumbers.Numbers numbers, Map<Integer, Long> hazards, Map<AuditResult, Long> audits, long takeBack) {
        var view = new SafetyNumbersView(
                SafetyOverviews.asking(answering(numbers, hazards, audits, takeBack)), _ -> () -> {});
        UI.getCurrent().add(view);
        return view;
    }

    private static String text(SafetyNumbersView view) {
        return view.getElement().getTextRecursively();
    }

    private static Queries answering(
            SafetyNumbers.Numbers numbers, Map<Integer, Long> hazards, Map<AuditResult, Long> audits, long takeBack) {
        return new Answers()
                .to(SafetyNumbers.Now.class, _ -> numbers)
                .to(ChangeCounts.Now.class, _ -> new ChangeCounts.Counts(takeBack, 0, 0, 0, 0, 0, 0))
                .to(HazardList.Find.class, find -> some(hazards, find.wanted().residual()))
                .to(AuditList.Find.class, find -> some(audits, find.results()));
    }

    private static <C, T> Page<C> some(Map<T, Long> counts, Set<T> wanted) {
        long total =
                wanted.stream().mapToLong(it -> counts.getOrDefault(it, 0L)).sum();
        return new Page<>(List.of(), total, 0, 1);
    }
}
