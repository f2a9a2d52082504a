package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;
import static org.eprbridge.platform.web.Bodies.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.FileId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files that are evidence, for programs. They are handed out only where the record of a review names them. */
@RestController
@RequestMapping("/api/v1/safety-reviews/{id}")
@Tag(name = "Controls of hazards")
class EvidenceFilesApi {

    private final ReviewDesk desk;
    private final EvidenceFiles files;
    private final References references;

    EvidenceFilesApi(ReviewDesk desk, EvidenceFiles files, References references) {
        this.desk = desk;
        this.files = files;
        this.references = references;
    }

    @PostMapping(
            path = "/hazards/{hazard}/controls/{control}/evidence-file",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Hand in a file, at most 5 MB, that shows that a control is in place or works",
            description =
                    "Its words are looked through as everybody's words are: what may be about a patient is refused."
                            + " lookedThrough=false says that nobody could, because it is a picture or keeps them to itself.")
    NowWithFile give(
            @PathVariable String id,
            @PathVariable String hazard,
            @PathVariable String control,
            @RequestParam(required = false) @Nullable Proof proves,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String clientId,
            @RequestBody byte[] content) {
        desk.mustBeAllowed(GiveEvidence.class);
        var review = new ReviewId(id);
        var to = new ControlId(control);
        desk.find(review);
        var handedIn = files.keep(orEmpty(name), content);
        var key = review + ":" + to + ":" + ReviewDesk.clientId(clientId);
        var evidence = new EvidenceId(references.reserve("EV", key));
        desk.send(new GiveEvidence(
                review, new HazardId(hazard), to, evidence, new Evidence(asSent(proves), text, "", handedIn.file())));
        return NowWithFile.of(evidence, desk.find(review), handedIn.lookedThrough());
    }

    /** Always as something to save: what was handed in is never shown as a page of this house. */
    @GetMapping("/evidence-files/{file}")
    @Operation(summary = "A file that a control of this review names as evidence")
    ResponseEntity<byte[]> content(@PathVariable String id, @PathVariable String file) {
        var wanted = reference("file", file, FileId::new);
        var named = named(desk.find(new ReviewId(id)), wanted).orElseThrow(() -> new NotFound("file", wanted));
        var content = files.content(wanted).orElseThrow(() -> new NotFound("file", wanted));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(named.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(MediaType.parseMediaType(named.type()))
                .body(content);
    }

    private static Optional<EvidenceFile> named(ReviewPage.View review, FileId wanted) {
        return review.hazards().stream()
                .flatMap(hazard -> hazard.record().controls().stream())
                .flatMap(control -> control.evidence().stream())
                .map(HazardRecord.Given::evidence)
                .flatMap(evidence -> Optional.ofNullable(evidence.file()).stream())
                .filter(file -> file.file().equals(wanted))
                .findFirst();
    }

    /** @param lookedThrough whether its words were looked through for data of patients */
    record NowWithFile(
            EvidenceId evidence,
            ReviewId id,
            ChangeId change,
            ReviewStatus status,
            List<String> inTheWay,
            String sha256,
            boolean lookedThrough) {

        static NowWithFile of(EvidenceId evidence, ReviewPage.View view, boolean lookedThrough) {
            return new NowWithFile(
                    evidence,
                    view.review(),
                    view.change(),
                    view.status(),
                    view.inTheWay().sentences(),
                    view.sha256(),
                    lookedThrough);
        }
    }
}
