package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.optionalReference;
import static org.eprbridge.platform.web.Bodies.orEmpty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.web.Filters;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewCommand;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hazards, controls and signatures, for programs: the same commands and questions as on the screens. */
@RestController
@RequestMapping("/api/v1/safety-reviews")
@Tag(name = "Safety reviews")
class ReviewsApi {

    private final Commands commands;
    private final Queries queries;
    private final Reauthentication reauthentication;

    ReviewsApi(Commands commands, Queries queries, Reauthentication reauthentication) {
        this.commands = commands;
        this.queries = queries;
        this.reauthentication = reauthentication;
    }

    @GetMapping
    @Operation(summary = "Safety reviews, filtered and paged")
    Page<ReviewBodies.Line> reviews(
            @RequestParam(required = false) @Nullable String change,
            @RequestParam(defaultValue = "") List<String> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "") String sort) {
        return queries.ask(new ReviewList.Find(
                        optionalReference("change", change, ChangeId::new),
                        Filters.several("status", status, ReviewStatus.class),
                        q,
                        new PageRequest(page, size, sort)))
                .map(ReviewBodies.Line::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One review, with what stands in the way of your signature")
    ReviewBodies.Whole review(@PathVariable String id) {
        return ReviewBodies.Whole.of(find(new ReviewId(id)));
    }

    @PostMapping("/{id}/sign-off")
    @Operation(summary = "Give clinical authority to release; your password is asked for again")
    ReviewBodies.Now sign(@PathVariable String id, @RequestBody ReviewBodies.Statement body) {
        var review = new ReviewId(id);
        reauthentication.confirm(
                () -> new SignOff(review, orEmpty(body.statement()), VersionsApi.record(body.sha256())),
                body.password(),
                commands::send);
        return ReviewBodies.Now.of(find(review));
    }

    @PostMapping("/{id}/refuse")
    @Operation(summary = "Refuse to sign, with the reason")
    ReviewBodies.Now refuse(@PathVariable String id, @RequestBody ReviewBodies.Reason body) {
        return send(new RefuseSignOff(new ReviewId(id), orEmpty(body.reason())));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Withdraw the signature, with the reason; the gate closes at once")
    ReviewBodies.Now withdraw(@PathVariable String id, @RequestBody ReviewBodies.Reason body) {
        return send(new WithdrawSignOff(new ReviewId(id), orEmpty(body.reason())));
    }

    private ReviewBodies.Now send(SafetyReviewCommand command) {
        commands.send(command);
        return ReviewBodies.Now.of(find(command.review()));
    }

    private ReviewPage.View find(ReviewId review) {
        return queries.ask(new ReviewPage.Of(review)).orElseThrow(() -> new NotFound("safety review", review));
    }
}
