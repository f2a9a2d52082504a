package org.eprbridge.safety.report;

import java.time.Instant;
import java.util.ArrayList;
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
        section.quote(view.statement()).facts("The signature", signature(view, view.signedAt()));
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
                .add(
                        report.versions().isEmpty()
                                ? new Xhtml().paragraph("No version of the hazard log is approved yet.")
                                : new Xhtml()
                                        .table(
                                                "Approved versions of the hazard log",
                                                "facts",
                                                List.of("Version", "Approval"),
                                                versions()))
                .table("The history of the review", "facts", List.of("When", "What"), decisions)
                .paragraph(
                        ("The report can be made again from position %d of the log, with the same content as long as its form is"
                                        + " the same. The hash is that of the canonical record (scope, path, workshop and hazard"
                                        + " log), to which a signature is bound. Names are those that people had at that position;"
                                        + " the record knows people by reference.")
                                .formatted(report.position()));
    }

    private List<List<String>> signature(ReviewPage.View view, Instant signedAt) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Signed by", view.signedBy()));
        rows.add(List.of("On", Words.moment(signedAt)));
        var authority = view.authority();
        if (authority != null) {
            var registration = authority.registration();
            rows.add(List.of("Nominated as", Words.sentenceCase(authority.kind())));
            rows.add(List.of(
                    "Registration on that day",
                    "%s %s, valid until %s"
                            .formatted(
                                    registration.body(),
                                    registration.number(),
                                    Words.date(registration.validUntil()))));
            authority
                    .onBehalfOf()
                    .ifPresent(lead ->
                            rows.add(List.of("On behalf of", report.names().nameOf(lead))));
        }
        if (!view.signedSha256().isBlank()) {
            rows.add(List.of("SHA-256 of what was signed", view.signedSha256()));
        }
        return rows;
    }

    private List<List<String>> versions() {
        return report.versions().stream()
                .map(it -> List.of(
                        Integer.toString(it.number()),
                        "Approved by %s on %s%s. SHA-256 %s."
                                .formatted(
                                        it.approvedBy(),
                                        Words.moment(it.at()),
                                        it.signed() ? " by the signature" : "",
                                        it.sha256())))
                .toList();
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
