package org.eprbridge.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.spreadsheet.BadFile;
import org.eprbridge.catalogue.spreadsheet.FeatureImport;
import org.eprbridge.catalogue.spreadsheet.ImportPlan;
import org.eprbridge.catalogue.spreadsheet.WhenKnown;
import org.eprbridge.catalogue.web.FeatureBodies.Imported;
import org.eprbridge.catalogue.web.FeatureBodies.ImportedFeature;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings a list from a spreadsheet into the catalogue: all of it, or nothing and a list of what to correct. */
@RestController
@RequestMapping("/api/v1/features/import")
@Tag(name = "Catalogue")
class FeatureImportApi {

    private final FeatureImport features;

    FeatureImportApi(FeatureImport features) {
        this.features = features;
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            summary = "Imports features from CSV: name, summary, where, audience, how_to, and if you like synonyms,"
                    + " where_available, owner, review_due, link",
            description = "existing=update changes features whose name is known; dryRun=true changes nothing")
    @ApiResponse(responseCode = "201", description = "Imported", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "What would happen", useReturnTypeSchema = true)
    ResponseEntity<Imported> importCsv(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(defaultValue = "refuse") String existing,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        return importFile(body == null ? new byte[0] : body, existing, dryRun);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Imports features from a CSV file in the part \"file\"")
    @ApiResponse(responseCode = "201", description = "Imported", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "What would happen", useReturnTypeSchema = true)
    ResponseEntity<Imported> importPart(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "refuse") String existing,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        return importFile(file.getBytes(), existing, dryRun);
    }

    @ExceptionHandler
    ProblemDetail badFile(BadFile e) {
        var problem = e.onlyPatientData()
                ? Problems.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        e.canBeConfirmed() ? "patient-data-warning" : "patient-data",
                        e.sentence())
                : Problems.problem(HttpStatus.BAD_REQUEST, "bad-shape", e.sentence());
        problem.setProperty("errors", e.errors());
        return problem;
    }

    private ResponseEntity<Imported> importFile(byte[] file, String existing, boolean dryRun) {
        var whenKnown = whenKnown(existing);
        if (dryRun) {
            return ResponseEntity.ok(told(features.tryOut(file, whenKnown, _ -> {}), List.of()));
        }
        var done = features.bring(file, whenKnown, _ -> {});
        var items = done.added().stream().map(FeatureImportApi::imported).toList();
        return ResponseEntity.status(HttpStatus.CREATED).body(told(done, items));
    }

    private static Imported told(ImportPlan plan, List<ImportedFeature> items) {
        return new Imported(items.size(), plan.added().size(), plan.changed(), plan.unchanged(), items);
    }

    private static WhenKnown whenKnown(String existing) {
        return switch (existing) {
            case "refuse" -> WhenKnown.REFUSE;
            case "update" -> WhenKnown.UPDATE;
            default -> throw new Misshapen("existing", "Use one of: refuse, update.");
        };
    }

    private static ImportedFeature imported(AddFeature addition) {
        return new ImportedFeature(
                addition.feature().value(), addition.description().name());
    }
}
