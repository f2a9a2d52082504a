package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.safety.PreparationCommand;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.ReviewDifferences;
import org.eprbridge.safety.ReviewPage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scope, path and workshop of a review, and what has changed since it was signed, for programs. */
@RestController
@RequestMapping("/api/v1/safety-reviews")
@Tag(name = "Safety reviews")
class PreparationApi {

    private final Commands commands;
    private final Queries queries;

    PreparationApi(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @PostMapping("/{id}/scope")
    @Operation(summary = "Describe scope, intended use, normal and fault conditions")
    ReviewBodies.Now scope(@PathVariable String id, @RequestBody PreparationBodies.Scope body) {
        return send(new DescribeScope(new ReviewId(id), body.described()));
    }

    @PostMapping("/{id}/path")
    @Operation(summary = "Choose the short or the full path; short needs initial ratings of 2 or less")
    ReviewBodies.Now path(@PathVariable String id, @RequestBody PreparationBodies.Path body) {
        return send(new ChoosePath(new ReviewId(id), asSent(body.path()), orEmpty(body.reason())));
    }

    @PostMapping("/{id}/workshop")
    @Operation(
            summary = "Record the workshop: day, who attended as what, what came of it",
            description =
                    "Somebody who was nominated and registered as a clinical safety officer on that day is among them")
    ReviewBodies.Now workshop(@PathVariable String id, @RequestBody PreparationBodies.Held body) {
        return send(new RecordWorkshop(new ReviewId(id), body.workshop()));
    }

    @GetMapping("/{id}/differences")
    @Operation(summary = "What is other than it was at the last signature, field by field")
    ReviewDifferences.View differences(@PathVariable String id) {
        var review = new ReviewId(id);
        return queries.ask(new ReviewDifferences.SinceSignature(review))
                .orElseThrow(() -> new NotFound("signature of safety review", review));
    }

    private ReviewBodies.Now send(PreparationCommand command) {
        commands.send(command);
        return queries.ask(new ReviewPage.Of(command.review()))
                .map(ReviewBodies.Now::of)
                .orElseThrow(() -> new NotFound("safety review", command.review()));
    }
}
