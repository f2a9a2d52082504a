package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.platform.web.OneAtATime;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardCommand.CloseHazard;
import org.eprbridge.safety.HazardCommand.EditHazard;
import org.eprbridge.safety.HazardCommand.LinkHazard;
import org.eprbridge.safety.HazardCommand.ReopenHazard;
import org.eprbridge.safety.HazardCommand.UnlinkHazard;
import org.eprbridge.safety.TransferCommand.AcceptHazard;
import org.eprbridge.safety.TransferCommand.OfferHazard;
import org.eprbridge.safety.TransferCommand.OfferHazardOutside;
import org.eprbridge.safety.TransferCommand.RecordOutsideAnswer;
import org.eprbridge.safety.TransferCommand.RefuseHazard;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hazards of a review, for programs. */
@RestController
@RequestMapping("/api/v1/safety-reviews/{id}/hazards")
@Tag(name = "Hazards")
class HazardsApi {

    private final ReviewDesk desk;
    private final References references;
    private final OneAtATime oneAtATime;

    HazardsApi(ReviewDesk desk, References references, OneAtATime oneAtATime) {
        this.desk = desk;
        this.references = references;
        this.oneAtATime = oneAtATime;
    }

    @PostMapping
    @Operation(summary = "Add a hazard: cause, effect, hazard, harm")
    @ApiResponse(responseCode = "201", description = "Added; Location says where it is", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Added before with this clientId", useReturnTypeSchema = true)
    ResponseEntity<HazardOrders.Added> add(@PathVariable String id, @RequestBody HazardOrders.HazardToAdd body) {
        var review = new ReviewId(id);
        var description = body.description();
        desk.find(review);
        var hazard = new HazardId(references.reserve("HZ", review + ":" + ReviewDesk.clientId(body.clientId())));
        return oneAtATime.with(hazard, () -> add(new AddHazard(review, hazard, description)));
    }

    private ResponseEntity<HazardOrders.Added> add(AddHazard order) {
        var review = order.review();
        var hazard = order.hazard();
        boolean known =
                desk.find(review).hazards().stream().anyMatch(it -> it.hazard().equals(hazard));
        desk.send(order);
        var added = new HazardOrders.Added(hazard);
        return known
                ? ResponseEntity.ok(added)
                : ResponseEntity.created(URI.create("/api/v1/safety-reviews/%s/hazards/%s".formatted(review, hazard)))
                        .body(added);
    }

    @GetMapping("/{hazard}")
    @Operation(summary = "One hazard")
    HazardBodies.Hazard hazard(@PathVariable String id, @PathVariable String hazard) {
        var wanted = new HazardId(hazard);
        return desk.find(new ReviewId(id)).hazards().stream()
                .filter(it -> it.hazard().equals(wanted))
                .findFirst()
                .map(HazardBodies.Hazard::of)
                .orElseThrow(() -> new NotFound("hazard", wanted));
    }

    @PostMapping("/{hazard}/edit")
    @Operation(summary = "Describe it in other words")
    ReviewBodies.Now edit(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.HazardToAdd body) {
        return desk.send(new EditHazard(new ReviewId(id), new HazardId(hazard), body.description()));
    }

    @PostMapping("/{hazard}/assess")
    @Operation(summary = "Judge its initial or residual risk; severity and rating come from the tables of the NHS")
    ReviewBodies.Now assess(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.Assessment body) {
        return desk.send(new AssessHazard(
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

    @PostMapping("/{hazard}/link")
    @Operation(summary = "Link it to a step, a change, a release, an incident or another hazard")
    ReviewBodies.Now link(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.LinkToAdd body) {
        return desk.send(new LinkHazard(new ReviewId(id), new HazardId(hazard), body.toLink()));
    }

    @PostMapping("/{hazard}/unlink")
    @Operation(summary = "Take such a link away")
    ReviewBodies.Now unlink(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.LinkToRemove body) {
        return desk.send(new UnlinkHazard(
                new ReviewId(id), new HazardId(hazard), asSent(body.kind()), orEmpty(body.reference())));
    }

    @PostMapping("/{hazard}/close")
    @Operation(summary = "Close it: nothing is left to do")
    ReviewBodies.Now close(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.Reason body) {
        return desk.send(new CloseHazard(new ReviewId(id), new HazardId(hazard), orEmpty(body.reason())));
    }

    @PostMapping("/{hazard}/reopen")
    @Operation(summary = "Reopen what was closed or handed over, or take an offer back")
    ReviewBodies.Now reopen(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.Reason body) {
        return desk.send(new ReopenHazard(new ReviewId(id), new HazardId(hazard), orEmpty(body.reason())));
    }

    @PostMapping("/{hazard}/offer")
    @Operation(summary = "Offer it to another organisation or division, who accepts or refuses")
    ReviewBodies.Now offer(@PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.Offer body) {
        return desk.send(new OfferHazard(new ReviewId(id), new HazardId(hazard), body.to(), orEmpty(body.reason())));
    }

    @PostMapping("/{hazard}/accept")
    @Operation(summary = "Take over a hazard that was offered to you, and say what you do about it")
    ReviewBodies.Now accept(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.Answer body) {
        return desk.send(new AcceptHazard(new ReviewId(id), new HazardId(hazard), orEmpty(body.answer())));
    }

    @PostMapping("/{hazard}/refuse")
    @Operation(summary = "Refuse a hazard that was offered to you, and say why it is not yours")
    ReviewBodies.Now refuse(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.Answer body) {
        return desk.send(new RefuseHazard(new ReviewId(id), new HazardId(hazard), orEmpty(body.answer())));
    }

    @PostMapping("/{hazard}/offer-outside")
    @Operation(
            summary = "Offer it to an organisation or a team without an account here; it stays yours until they accept")
    ReviewBodies.Now offerOutside(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.OutsideOffer body) {
        return desk.send(new OfferHazardOutside(
                new ReviewId(id), new HazardId(hazard), body.to(), orEmpty(body.contact()), orEmpty(body.reason())));
    }

    @PostMapping("/{hazard}/outside-answer")
    @Operation(summary = "Record what they answered: who said so, when, and where it can be read")
    ReviewBodies.Now outsideAnswer(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.AnswerFromOutside body) {
        return desk.send(new RecordOutsideAnswer(new ReviewId(id), new HazardId(hazard), body.toAnswer()));
    }
}
