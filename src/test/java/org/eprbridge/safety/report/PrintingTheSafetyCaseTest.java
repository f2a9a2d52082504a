package org.eprbridge.safety.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Stories.NOW;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.ReviewStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("Printing the safety case report")
class PrintingTheSafetyCaseTest {

    static final CaseReport REPORT = CaseReports.signed();

    @BeforeAll
    static void hireTheInspector() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<CaseReport> reports() {
        return Stream.of(
                REPORT,
                CaseReports.open(),
                CaseReports.report(
                        ReviewStatus.STALE,
                        Stream.iterate(1, it -> it + 1)
                                .limit(12)
                                .map(CaseReports::hazard)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void makes_a_file_that_keeps_every_rule_of_pdf_ua(CaseReport report) throws Exception {
        var pdf = pdf(report);
        Files.write(Path.of("target/safety-case.pdf"), pdf);

        assertThat(violations(pdf)).isEmpty();
    }

    @Test
    void and_the_inspector_would_find_a_page_without_tags() throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            assertThat(violations(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void makes_the_same_file_every_time() {
        assertThat(pdf(REPORT)).isEqualTo(pdf(REPORT));
    }

    @Test
    void says_in_the_file_what_the_screen_says() throws IOException {
        try (var document = Loader.loadPDF(pdf(REPORT))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Safety case report SR-3",
                            "1. Introduction",
                            "2. System definition",
                            "3. Clinical risk management system",
                            "4. Clinical risk analysis method",
                            "5. Hazard log",
                            "6. Test issues and their impact",
                            "7. Summary safety statement",
                            "8. Quality assurance and approval",
                            "SR-3 at position 812, SHA-256 " + REPORT.sha256(),
                            "Łukasz");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Safety case report SR-3");
        }
    }

    @Test
    void names_who_signed_in_which_office_on_what_registration_and_for_whom() {
        assertThat(CaseHtml.sections(REPORT))
                .contains(
                        "Nominated as</th><td>Deputy",
                        "Registration on that day</th><td>GMC 0000042, valid until 31 December 2030",
                        "On behalf of</th><td>cso",
                        "SHA-256 of what was signed</th><td>" + REPORT.sha256(),
                        "Approved versions of the hazard log");
    }

    @Test
    void lets_nobody_write_anything_but_words() {
        String html = CaseHtml.of(REPORT);
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void bears_position_and_hash_on_every_paper() {
        assertThat(CaseHtml.of(REPORT)).contains("812", REPORT.sha256());
        assertThat(HazardLogFiles.json(REPORT)).startsWith("{\"position\":812,\"sha256\":\"" + REPORT.sha256());
        assertThat(HazardLogFiles.csv(REPORT).lines().skip(1)).isNotEmpty();
        assertThat(HazardLogFiles.csv(REPORT)).contains(",812," + REPORT.sha256());
    }

    @Test
    void keeps_a_spreadsheet_from_calculating_with_what_somebody_wrote() {
        assertThat(HazardLogFiles.csv(REPORT)).contains(",'=Wrong unit,").doesNotContain(",=Wrong");
    }

    @ParameterizedTest
    @EnumSource
    void says_plainly_whether_the_statement_is_valid(ReviewStatus status) {
        String sections = CaseHtml.sections(CaseReports.report(status, List.of(CaseReports.hazard(1))));
        boolean valid = !sections.contains("not valid now") && !sections.contains("officer has signed.");
        assertThat(valid).isEqualTo(status == ReviewStatus.SIGNED);
    }

    @Test
    void prints_the_tables_that_the_judgements_rest_on_and_no_others() {
        var ours = new CaseReport.Tables("ours-1", ReviewPasts.TABLES);
        assertThat(CaseHtml.sections(CaseReports.restingOn(new CaseReport.Tables("nhs-1", ReviewPasts.TABLES), ours)))
                .contains(
                        "rest on the tables of versions nhs-1 and ours-1",
                        "Rating from likelihood and severity, version nhs-1",
                        "Rating from likelihood and severity, version ours-1",
                        "Severity from the harm, version ours-1");
        assertThat(CaseHtml.sections(CaseReports.restingOn(ours)))
                .contains("rest on the tables of version ours-1")
                .doesNotContain("severity, version nhs-1");
    }

    @Test
    void says_so_when_nobody_knows_the_tables_any_more() {
        assertThat(CaseHtml.sections(CaseReports.restingOn(new CaseReport.Tables("ours-0", null))))
                .contains("The tables of version ours-0 were used before EPR Bridge kept tables in the log")
                .doesNotContain("Rating from likelihood and severity");
    }

    @Test
    void says_which_tables_were_in_use_while_nothing_is_judged() {
        assertThat(CaseHtml.sections(CaseReports.open()))
                .contains("No risk is judged yet. The tables of version nhs-1 were in use.");
    }

    @Test
    void prints_the_reference_beside_the_name_so_that_paper_and_record_fit_together() {
        assertThat(CaseHtml.sections(REPORT))
                .contains("<th scope=\"row\">cso</th><td>cso</td><td>Doctor</td>", "Reference");
    }

    @Test
    void tells_by_its_form_whenever_its_words_or_its_shape_are_other() throws Exception {
        String page = CaseHtml.of(REPORT);
        var digest = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));

        assertThat(CaseHtml.FORM + " " + HexFormat.of().formatHex(digest))
                .as("The report looks other than before. Give CaseHtml.FORM the next number, and put both here.")
                .isEqualTo("2 3a3684cf7501ae6f1f1c3d94367214e725b39602cd3595a5377b7c5dd22cbc53");
    }

    private static byte[] pdf(CaseReport report) {
        return CasePdf.of(CaseHtml.of(report), NOW, report.position());
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber() + " " + it.getMessage()
                            + " at " + it.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
