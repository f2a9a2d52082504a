package org.eprbridge.safety.report;

import java.util.List;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewPage;

/** What the officer says of it, and how it came to be: the last two sections of a safety case report. */
final class ClosingSections {

    private final CaseReport report;

    ClosingSections(CaseReport report) {
        this.report = report;
    }

    Xhtml statement() {
        var view = report.view();
        var section = new Xhtml().heading(2, "statement", "7. Summary safety statement");
        if (view.statement().isBlank() || view.signedAt() == null) {
            return section.paragraph("No clinical safety officer has signed. " + withoutSignature(view));
        }
        section.quote(view.statement())
                .paragraph("Signed by %s on %s.".formatted(view.signedBy(), Words.moment(view.signedAt())));
        return report.signed()
                ? section
                : section.paragraph("This statement is not valid now. " + withoutSignature(view));
    }

    Xhtml approval() {
        var decisions = report.view().timeline().stream()
                .map(it -> List.of(Words.moment(it.at()), it.sentence() + details(it)))
                .toList();
        return new Xhtml()
                .heading(2, "approval", "8. Quality assurance and approval")
                .paragraph("Every line below is a fact of the log, in the order in which it happened. Facts are never"
                        + " changed or removed, and a chain of hashes over the log shows if anybody has tried.")
                .table("The history of the review", "facts", List.of("When", "What"), decisions)
                .paragraph(
                        "The report can be made again from position %d of the log, with the same content. The hash is that of the canonical record (scope, path, workshop and hazard log), to which a signature is bound. Names are those that the directory gives today; the record knows people by reference."
                                .formatted(report.position()));
    }

    private static String withoutSignature(ReviewPage.View view) {
        String why = CaseWords.status(view.status());
        return switch (view.status()) {
            case REFUSED -> why + " Reason: " + view.refusal();
            case WITHDRAWN -> why + " Reason: " + view.withdrawal();
            case OPEN, STALE, SIGNED -> why;
        };
    }

    private static String details(ReviewPage.Entry entry) {
        return entry.details().isBlank() ? "" : "\n" + entry.details();
    }
}
