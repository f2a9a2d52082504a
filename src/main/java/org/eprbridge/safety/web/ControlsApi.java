package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.orEmpty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.safety.ControlCommand.EditControl;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.ControlCommand.WithdrawEvidence;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What makes hazards safer and what shows it, for programs. */
@RestController
@RequestMapping("/api/v1/safety-reviews/{id}/hazards/{hazard}/controls")
@Tag(name = "Controls of hazards")
class ControlsApi {

    private final ReviewDesk desk;
    private final References references;

    ControlsApi(ReviewDesk desk, References references) {
        this.desk = desk;
        this.references = references;
    }

    @PostMapping
    @Operation(summary = "Add what makes it safer")
    HazardOrders.NowWithControl add(
            @PathVariable String id, @PathVariable String hazard, @RequestBody HazardOrders.ControlToAdd body) {
        var review = new ReviewId(id);
        var of = new HazardId(hazard);
        var description = body.toDescription();
        var key = review + ":" + of + ":" + ReviewDesk.clientId(body.clientId());
        var control = new ControlId(references.reserve("CTL", key));
        desk.send(new AddControl(review, of, control, description));
        return HazardOrders.NowWithControl.of(control, desk.find(review));
    }

    @PostMapping("/{control}/edit")
    @Operation(summary = "Change its words or its owner, or answer whether it makes a new hazard")
    ReviewBodies.Now edit(
            @PathVariable String id,
            @PathVariable String hazard,
            @PathVariable String control,
            @RequestBody HazardOrders.ControlToAdd body) {
        return desk.send(
                new EditControl(new ReviewId(id), new HazardId(hazard), new ControlId(control), body.toDescription()));
    }

    @PostMapping("/{control}/withdraw")
    @Operation(summary = "Take the control away, with the reason")
    ReviewBodies.Now withdraw(
            @PathVariable String id,
            @PathVariable String hazard,
            @PathVariable String control,
            @RequestBody HazardOrders.Reason body) {
        return desk.send(new WithdrawControl(
                new ReviewId(id), new HazardId(hazard), new ControlId(control), orEmpty(body.reason())));
    }

    @PostMapping("/{control}/evidence")
    @Operation(summary = "Give evidence, in words or by an address, that it is in place or that it works")
    HazardOrders.NowWithEvidence give(
            @PathVariable String id,
            @PathVariable String hazard,
            @PathVariable String control,
            @RequestBody HazardOrders.EvidenceToGive body) {
        var review = new ReviewId(id);
        var to = new ControlId(control);
        var key = review + ":" + to + ":" + ReviewDesk.clientId(body.clientId());
        var evidence = new EvidenceId(references.reserve("EV", key));
        desk.send(new GiveEvidence(review, new HazardId(hazard), to, evidence, body.toEvidence(null)));
        return HazardOrders.NowWithEvidence.of(evidence, desk.find(review));
    }

    @PostMapping("/{control}/evidence/{evidence}/withdraw")
    @Operation(summary = "Take a piece of evidence away, with the reason")
    ReviewBodies.Now withdrawEvidence(
            @PathVariable String id,
            @PathVariable String hazard,
            @PathVariable String control,
            @PathVariable String evidence,
            @RequestBody HazardOrders.Reason body) {
        return desk.send(new WithdrawEvidence(
                new ReviewId(id),
                new HazardId(hazard),
                new ControlId(control),
                new EvidenceId(evidence),
                orEmpty(body.reason())));
    }
}
