package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ui.Changes.NOW;
import static org.eprbridge.delivery.ui.Changes.SCANNER;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.UrlState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of audits")
@ViewPackages(packages = "org.eprbridge.delivery.ui")
class AuditsViewTest extends BrowserlessTest {

    static final AuditList.Card OVERTURNED = new AuditList.Card(
            SCANNER,
            1,
            "Scan wristbands at the bedside",
            "It only moves a button.",
            new PersonId("deputy"),
            "Noor Ali",
            NOW,
            AuditResult.OVERTURNED,
            "The button stands beside the dose.",
            "Ruth Adeyemi",
            NOW);

    final List<Set<AuditResult>> asked = new ArrayList<>();
    final AuditsView view = new AuditsView(answering(), _ -> () -> {});

    @Test
    void counts_each_result_and_asks_for_the_one_in_the_address() {
        UI.getCurrent().add(view);
        view.show(UrlState.of(new Location("audits?result=overturned")));

        assertThat(view.counts.getElement().getTextRecursively())
                .contains("All (1)", "Waits for audit (0)", "Overturned (1)");
        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(asked).contains(Set.of(AuditResult.OVERTURNED));
    }

    @Test
    void says_what_was_found_and_by_whom() {
        UI.getCurrent().add(view);
        view.show(UrlState.of(new Location("audits")));

        assertThat(test(view.grid).getCellText(0, 4)).isEqualTo("Ruth Adeyemi: The button stands beside the dose.");
    }

    private Queries answering() {
        return new Queries() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> R ask(Query<R> question) {
                var find = (AuditList.Find) question;
                asked.add(find.results());
                boolean fits = find.results().isEmpty() || find.results().contains(AuditResult.OVERTURNED);
                var items = fits ? List.of(OVERTURNED) : List.<AuditList.Card>of();
                return (R) new Page<>(
                        items, items.size(), find.page().page(), find.page().size());
            }
        };
    }
}
