package org.eprbridge.safety.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import java.nio.charset.StandardCharsets;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.report.CaseReports;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The safety case report on the screen")
@ViewPackages(packages = "org.eprbridge.safety.report.ui")
class ReportViewTest extends BrowserlessTest {

    final ReportView view = new ReportView(CaseReports.papers());

    @Test
    void says_on_what_it_rests_and_offers_every_paper() {
        opened("SR-3", "");

        assertThat(view.place.getText()).contains("before position 812 of the log");
        assertThat(view.papersToTake.getElement().getTextRecursively())
                .contains("PDF", "web page", "Hazard log as CSV", "JSON");
        assertThat(view.asItStands.isVisible()).isFalse();
        assertThat(view.getPageTitle()).startsWith("Safety case report: ");
    }

    @Test
    void shows_what_the_paper_says() {
        opened("SR-3", "815");
        var papers = CaseReports.papers();
        var report = papers.report(new ReviewId("SR-3"), 815L).orElseThrow();
        String paper = new String(papers.html(report).content(), StandardCharsets.UTF_8);

        assertThat(paper).contains(papers.sections(report));
        assertThat(words(find(Html.class).single().getInnerHtml())).isEqualTo(words(papers.sections(report)));
    }

    @Test
    void leads_from_a_former_report_to_the_present_one() {
        opened("SR-3", "815");
        assertThat(view.asItStands.isVisible()).isTrue();
        assertThat(view.asItStands.getHref()).isEqualTo("safety/SR-3/safety-case");
    }

    @ParameterizedTest
    @CsvSource({
        "SR-3, 9999, end of the log",
        "SR-3, soon, whole number",
        "SR-3, 5, no safety case",
        "SR-9, '', no safety case",
        "../x, '', no safety case"
    })
    void says_plainly_what_is_not_there(String review, String position, String words) {
        assertThatThrownBy(() -> view.open(review, position))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining(words);
    }

    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    private void opened(String review, String position) {
        view.open(review, position);
        UI.getCurrent().add(view);
    }
}
