package org.eprbridge.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eprbridge.administration.DataDesk;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.archive.Backups;
import org.eprbridge.platform.eventstore.LogAudit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes data out of the house and has it checked, for administrators. */
@RestController
@RequestMapping("/api/v1/admin")
@Tag(name = "Administration")
class DataApi {

    private static final Logger LOG = LoggerFactory.getLogger(DataApi.class);

    private final DataDesk desk;

    DataApi(DataDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/log/export", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "The log as text, one commit a line, from a position to its end",
            description = "docs/log-format.md describes the lines. Without its closing line the answer was cut off.")
    void export(@RequestParam(defaultValue = "0") long from, HttpServletResponse response) throws IOException {
        desk.mustBeAPlaceToBegin(from);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, attachment("epr-bridge-log-from-%d.ndjson".formatted(from)));
        try {
            desk.export(from, response.getOutputStream());
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
                throw e;
            }
            LOG.error("An export ends without its closing line", e);
        }
    }

    @GetMapping(path = "/evidence-files/export", produces = "application/zip")
    @Operation(
            summary = "The files that are evidence, each under its SHA-256, as one zip file",
            description =
                    "The log does not hold them. SHA256SUMS at its end lists them; without it the answer was cut off.")
    void exportFiles(HttpServletResponse response) throws IOException {
        var files = desk.files();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("epr-bridge-evidence-files.zip"));
        files.writeTo(response.getOutputStream());
    }

    @PostMapping("/log/verify")
    @Operation(summary = "Walks along the log and looks whether it is whole and unchanged")
    Verified verify(@RequestParam(defaultValue = "0") long from) {
        return Verified.of(desk.verification(from).get());
    }

    @GetMapping("/backups")
    @Operation(summary = "The backups of the embedded database, newest first")
    Page<Backup> backups(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return Page.of(desk.backups(), new PageRequest(page, size, "")).map(Backup::of);
    }

    @PostMapping("/backups")
    @Operation(summary = "Makes a backup of everything while everybody goes on working, and answers when it is there")
    ResponseEntity<Backup> backUp() {
        var made = Backup.of(desk.backup().get());
        return ResponseEntity.created(URI.create("/api/v1/admin/backups/" + made.name()))
                .body(made);
    }

    @GetMapping(path = "/backups/{name}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "One backup, to be kept elsewhere")
    ResponseEntity<Resource> backup(@PathVariable String name) {
        var file = desk.backup(name);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(new FileSystemResource(file));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    /** @param hash of the last commit; whoever notes it elsewhere can prove later that nothing up to there was changed */
    record Verified(boolean sound, long from, long commits, long events, long end, String hash, List<String> findings) {

        static Verified of(LogAudit.Report report) {
            return new Verified(
                    report.sound(),
                    report.from(),
                    report.commits(),
                    report.events(),
                    report.end(),
                    report.hash(),
                    report.findings());
        }
    }

    record Backup(String name, long bytes, Instant at) {

        static Backup of(Backups.Backup made) {
            return new Backup(made.name(), made.bytes(), made.at());
        }
    }
}
