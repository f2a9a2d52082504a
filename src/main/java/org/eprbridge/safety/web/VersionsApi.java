package org.eprbridge.safety.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.HazardLogVersions.Version;
import org.eprbridge.safety.SafetyRecord;
import org.eprbridge.safety.SignOffCommand.ApproveHazardLog;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The approved versions of a hazard log, for programs. */
@RestController
@RequestMapping("/api/v1/safety-reviews/{id}/versions")
@Tag(name = "Safety reviews")
class VersionsApi {

    private final Commands commands;
    private final Queries queries;

    VersionsApi(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "The approved versions of the hazard log, oldest first")
    List<Version> versions(@PathVariable String id) {
        return queries.ask(new HazardLogVersions.Of(new ReviewId(id)));
    }

    @GetMapping("/{number}")
    @Operation(summary = "One version: the record as it was approved, and whether it still has the approved hash")
    Whole version(@PathVariable String id, @PathVariable int number) {
        return queries.ask(new HazardLogVersions.One(new ReviewId(id), number))
                .map(it -> new Whole(it.version(), it.proven(), it.page().record()))
                .orElseThrow(() -> new NotFound("version of this hazard log", number));
    }

    @PostMapping
    @Operation(summary = "Approve the hazard log as it is, without giving authority to release")
    List<Version> approve(@PathVariable String id, @RequestBody Read body) {
        commands.send(new ApproveHazardLog(new ReviewId(id), record(body.sha256())));
        return versions(id);
    }

    static RecordId record(@Nullable String sha256) {
        if (sha256 == null || sha256.isBlank()) {
            throw new Misshapen("sha256", "Send the sha256 of the record that you have read; GET gives it.");
        }
        return Bodies.reference("sha256", sha256.strip(), RecordId::new);
    }

    /** @param sha256 of the record that was read */
    record Read(@Nullable String sha256) {}

    record Whole(Version version, boolean proven, SafetyRecord record) {}
}
