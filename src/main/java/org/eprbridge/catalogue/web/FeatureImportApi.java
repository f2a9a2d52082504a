package org.eprbridge.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.spreadsheet.BadFile;
import org.eprbridge.catalogue.spreadsheet.FeatureImport;
import org.eprbridge.catalogue.web.FeatureBodies.Imported;
import org.eprbridge.catalogue.web.FeatureBodies.ImportedFeature;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings a list from a spreadsheet into the catalogue: all of it, or nothing and a list of what to correct. */
@RestController
@RequestMapping("/api/v1/features/import")
@Tag(name = "Catalogue")
class FeatureImportApi {

    private final FeatureImport features;

    FeatureImportApi(Queries queries, Commands commands, References references, PatientDataGuard patientData) {
        features = new FeatureImport(queries, commands, references, patientData);
    }

    @PostMapping(consumes = "text/csv")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Imports features from CSV: name, summary, where, audience, how_to")
    Imported importCsv(@RequestBody(required = false) byte @Nullable [] body) {
        return importFile(body == null ? new byte[0] : body);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Imports features from a CSV file in the part \"file\"")
    Imported importPart(@RequestParam MultipartFile file) throws IOException {
        return importFile(file.getBytes());
    }

    @ExceptionHandler
    ProblemDetail badFile(BadFile e) {
        var problem = e.patientData().isEmpty()
                ? Problems.problem(HttpStatus.BAD_REQUEST, "bad-shape", e.sentence())
                : Problems.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        e.canBeConfirmed() ? "patient-data-warning" : "patient-data",
                        e.sentence());
        problem.setProperty("errors", e.errors());
        return problem;
    }

    private Imported importFile(byte[] file) {
        var additions = features.bring(file);
        return new Imported(
                additions.size(),
                additions.stream().map(FeatureImportApi::imported).toList());
    }

    private static ImportedFeature imported(AddFeature addition) {
        return new ImportedFeature(
                addition.feature().value(), addition.description().name());
    }
}
