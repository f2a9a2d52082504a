package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;
import static org.eprbridge.platform.web.Bodies.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.platform.web.OneAtATime;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewCommand;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
    private final References references;
    private final OneAtATime oneAtATime;
    private final Reauthentication reauthentication;

    ReviewsApi(
            Commands commands,
            Queries queries,
            References references,
            OneAtATime oneAtATime,
            Reauthentication reauthentication) {
        this.commands = commands;
        this.queries = queries;
        this.references = references;
        this.oneAtATime = oneAtATime;
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
        var of = change == null || change.isBlank() ? null : reference("change", change, ChangeId::new);
        return queries.ask(new ReviewList.Find(of, statuses(status), q, new PageRequest(page, size, sort)))
                .map(ReviewBodies.Line::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One review, with what stands in the way of your signature")
    ReviewBodies.Whole review(@PathVariable String id) {
        return ReviewBodies.Whole.of(find(new ReviewId(id)));
    }

    @PostMapping("/{id}/hazards")
    @Operation(summary = "Add a hazard: cause, effect, hazard, harm")
    @ApiResponse(responseCode = "201", description = "Added; Location says where it is", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Added before with this clientId", useReturnTypeSchema = true)
    ResponseEntity<ReviewBodies.Added> add(@PathVariable String id, @RequestBody ReviewBodies.HazardToAdd body) {
        var review = new ReviewId(id);
        var description = body.description();
        find(review);
        var hazard = new HazardId(references.reserve("HZ", review + ":" + clientId(body.clientId())));
        return oneAtATime.with(hazard, () -> add(new AddHazard(review, hazard, description)));
    }

    private ResponseEntity<ReviewBodies.Added> add(AddHazard order) {
        var review = order.review();
        var hazard = order.hazard();
        boolean known =
                find(review).hazards().stream().anyMatch(it -> it.hazard().equals(hazard));
        commands.send(order);
        var added = new ReviewBodies.Added(hazard);
        return known
                ? ResponseEntity.ok(added)
                : ResponseEntity.created(URI.create("/api/v1/safety-reviews/%s/hazards/%s".formatted(review, hazard)))
                        .body(added);
    }

    @GetMapping("/{id}/hazards/{hazard}")
    @Operation(summary = "One hazard")
    HazardBodies.Hazard hazard(@PathVariable String id, @PathVariable String hazard) {
        var wanted = new HazardId(hazard);
        return find(new ReviewId(id)).hazards().stream()
                .filter(it -> it.hazard().equals(wanted))
                .findFirst()
                .map(HazardBodies.Hazard::of)
                .orElseThrow(() -> new NotFound("hazard", wanted));
    }

    @PostMapping("/{id}/hazards/{hazard}/assess")
    @Operation(summary = "Judge its initial or residual risk; the rating comes from the NHS table")
    ReviewBodies.Now assess(
            @PathVariable String id, @PathVariable String hazard, @RequestBody ReviewBodies.Assessment body) {
        return send(new AssessHazard(
                new ReviewId(id),
                new HazardId(hazard),
                asSent(body.phase()),
                asSent(body.likelihood()),
                asSent(body.harm()),
                asSent(body.patients()),
                orEmpty(body.rationale()),
                orEmpty(body.whyNotLower()),
                orEmpty(body.riskBenefit())));
    }

    @PostMapping("/{id}/hazards/{hazard}/controls")
    @Operation(summary = "Add what makes it safer")
    ReviewBodies.NowWithControl control(
            @PathVariable String id, @PathVariable String hazard, @RequestBody ReviewBodies.ControlToAdd body) {
        var review = new ReviewId(id);
        var of = new HazardId(hazard);
        var description = body.toDescription();
        var control = new ControlId(references.reserve("CTL", review + ":" + of + ":" + clientId(body.clientId())));
        commands.send(new AddControl(review, of, control, description));
        return ReviewBodies.NowWithControl.of(control, find(review));
    }

    @PostMapping("/{id}/sign-off")
    @Operation(summary = "Give clinical authority to release; your password is asked for again")
    ReviewBodies.Now sign(@PathVariable String id, @RequestBody ReviewBodies.Statement body) {
        var order = new SignOff(new ReviewId(id), orEmpty(body.statement()), VersionsApi.record(body.sha256()));
        reauthentication.prove(body.password()).showing(() -> commands.send(order));
        return ReviewBodies.Now.of(find(order.review()));
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

    private static String clientId(@Nullable String sent) {
        var chosen = Bodies.clientId(sent);
        return chosen.isEmpty() ? UUID.randomUUID().toString() : chosen;
    }

    private static Set<ReviewStatus> statuses(List<String> asked) {
        return asked.stream()
                .filter(it -> !it.isBlank())
                .map(ReviewsApi::status)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ReviewStatus status(String asked) {
        return Arrays.stream(ReviewStatus.values())
                .filter(it -> it.name().equals(asked.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Misshapen(
                        "status",
                        "Use one of: %s."
                                .formatted(Arrays.stream(ReviewStatus.values())
                                        .map(ReviewStatus::name)
                                        .collect(Collectors.joining(", ")))));
    }
}
