package org.eprbridge.safety.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.safety.report.CaseReport;
import org.eprbridge.safety.report.Paper;
import org.eprbridge.safety.report.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The safety case report and the hazard log, for programs. Each answer names the position of the log that it rests on and
 * the hash of the record; asked for that position again, it is the same again.
 */
@RestController
@RequestMapping("/api/v1/safety-reviews/{id}")
@Tag(name = "Safety reviews")
class ReportApi {

    private final Papers papers;

    ReportApi(Papers papers) {
        this.papers = papers;
    }

    @GetMapping(path = "/safety-case.html", produces = "text/html;charset=UTF-8")
    @Operation(summary = "The safety case report as accessible HTML")
    ResponseEntity<byte[]> html(@PathVariable String id, @RequestParam(required = false) @Nullable Long position) {
        return answer(id, position, papers::html);
    }

    @GetMapping(path = "/safety-case.pdf", produces = "application/pdf")
    @Operation(summary = "The safety case report as PDF/UA")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @RequestParam(required = false) @Nullable Long position) {
        return answer(id, position, papers::pdf);
    }

    @GetMapping(path = "/hazard-log.csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "The hazard log of the review as CSV")
    ResponseEntity<byte[]> csv(@PathVariable String id, @RequestParam(required = false) @Nullable Long position) {
        return answer(id, position, papers::csv);
    }

    @GetMapping(path = "/hazard-log.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The canonical record of the review with its hash")
    ResponseEntity<byte[]> json(@PathVariable String id, @RequestParam(required = false) @Nullable Long position) {
        return answer(id, position, papers::json);
    }

    private ResponseEntity<byte[]> answer(String id, @Nullable Long position, Function<CaseReport, Paper> format) {
        var review = new ReviewId(id);
        var report = papers.report(review, position).orElseThrow(() -> new NotFound("safety review", review));
        var paper = format.apply(report);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.fileName() + "\"")
                // What people wrote is text in it, and nothing in it may act.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Log-Position", Long.toString(report.position()))
                .header("X-Record-Sha256", report.sha256())
                .body(paper.content());
    }
}
