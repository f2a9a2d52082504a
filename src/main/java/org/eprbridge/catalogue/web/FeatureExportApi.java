package org.eprbridge.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.spreadsheet.FeatureExport;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Queries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole catalogue as a file that the import takes back. */
@RestController
@RequestMapping("/api/v1/features/export")
@Tag(name = "Catalogue")
class FeatureExportApi {

    private final Queries queries;
    private final Directory directory;

    FeatureExportApi(Queries queries, Directory directory) {
        this.queries = queries;
        this.directory = directory;
    }

    @GetMapping(produces = "text/csv")
    @Operation(summary = "All features as CSV; cells that a spreadsheet would calculate begin with an apostrophe")
    ResponseEntity<byte[]> export() {
        var file = "\uFEFF" + FeatureExport.of(queries.ask(new FeatureList.Whole()), directory);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"features.csv\"")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
