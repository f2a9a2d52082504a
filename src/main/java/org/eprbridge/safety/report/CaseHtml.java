package org.eprbridge.safety.report;

/** The safety case report as one XHTML text, for the screen and for the press alike. */
final class CaseHtml {

    /** Rises whenever words or shape of the report change, so that nobody wonders why two papers of one position differ. */
    static final int FORM = 2;

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; color: #212b32; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt 'Liberation Sans'; color: #212b32; } }
            body { color: #212b32; font-family: 'Liberation Sans', Arial, sans-serif; font-size: 10pt; line-height: 1.45; margin: 0 auto; max-width: 52em; }
            h1 { color: #003087; font-size: 20pt; line-height: 1.2; margin: 0 0 8pt; }
            h2 { border-bottom: 1.5pt solid #005eb8; color: #003087; font-size: 14pt; margin: 20pt 0 6pt; page-break-after: avoid; }
            h3 { color: #003087; font-size: 11.5pt; margin: 14pt 0 4pt; page-break-after: avoid; }
            p { margin: 4pt 0; }
            blockquote { background: #f0f4f5; border-left: 4pt solid #005eb8; margin: 6pt 0; padding: 4pt 10pt; }
            table { border-collapse: collapse; margin: 6pt 0 10pt; table-layout: fixed; width: 100%%; -fs-table-paginate: paginate; }
            .short { page-break-inside: avoid; }
            .facts th:first-child, .matrix th:first-child { width: 24%%; }
            .harms th:first-child { width: 60%%; }
            .hazards th:first-child { width: 14%%; }
            .hazards th:nth-child(2) { width: 42%%; }
            caption { font-size: 9pt; padding: 2pt 0; text-align: left; }
            th, td { border: 0.5pt solid #4c6272; padding: 3pt 5pt; text-align: left; vertical-align: top; word-wrap: break-word; }
            th { background: #e8edee; font-weight: normal; }
            tr { page-break-inside: avoid; }
            """;

    private CaseHtml() {}

    static String of(CaseReport report) {
        var view = report.view();
        String title = Xhtml.text("Safety case report %s: %s".formatted(view.review(), view.title()));
        String foot = "%s at position %d, SHA-256 %s".formatted(view.review(), report.position(), report.sha256());
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">
                <head>
                <meta charset="UTF-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="subject" content="Safety case report by DCB0160"/>
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(title, STYLE.formatted(foot), title, sections(report));
    }

    /** From the second level of headings on, for a page that has the first already. */
    static String sections(CaseReport report) {
        var opening = new OpeningSections(report);
        var method = new MethodSection(report);
        var hazards = new HazardSections(report);
        var closing = new ClosingSections(report);
        return new Xhtml()
                .add(opening.introduction())
                .add(opening.system())
                .add(opening.management())
                .add(method.method())
                .add(hazards.hazardLog())
                .add(hazards.testIssues())
                .add(closing.statement())
                .add(closing.approval())
                .toString();
    }
}
