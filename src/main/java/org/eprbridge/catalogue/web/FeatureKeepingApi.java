package org.eprbridge.catalogue.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;
import static org.eprbridge.platform.web.Bodies.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.eprbridge.catalogue.FeatureCommand.AssignFeature;
import org.eprbridge.catalogue.FeatureCommand.DescribeAvailability;
import org.eprbridge.catalogue.FeatureCommand.GiveFeedback;
import org.eprbridge.catalogue.FeatureCommand.LinkFeature;
import org.eprbridge.catalogue.FeatureCommand.MergeFeature;
import org.eprbridge.catalogue.FeatureCommand.PlanReview;
import org.eprbridge.catalogue.FeatureCommand.RestoreFeature;
import org.eprbridge.catalogue.FeatureCommand.RetireFeature;
import org.eprbridge.catalogue.FeatureCommand.ReviewFeature;
import org.eprbridge.catalogue.FeatureCommand.UndoMerge;
import org.eprbridge.catalogue.NotMerged;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.messaging.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looking after a feature's page: who answers for it, where it is available, whether it still holds, and its end. */
@RestController
@RequestMapping("/api/v1/features/{id}")
@Tag(name = "Catalogue")
class FeatureKeepingApi {

    private final Commands commands;
    private final TellsFeatures features;

    FeatureKeepingApi(Commands commands, TellsFeatures features) {
        this.commands = commands;
        this.features = features;
    }

    @PostMapping("/owner")
    @Operation(summary = "Name who answers for it; null for nobody")
    FeatureBodies.WholeFeature owner(@PathVariable String id, @RequestBody KeepingBodies.Owner body) {
        return send(id, feature -> new AssignFeature(feature, person(body.owner())));
    }

    @PostMapping("/availability")
    @Operation(summary = "Name the sites and wards where it is available; an empty list for everywhere")
    FeatureBodies.WholeFeature availability(@PathVariable String id, @RequestBody KeepingBodies.Availability body) {
        return send(id, feature -> new DescribeAvailability(feature, body.named()));
    }

    @PostMapping("/link")
    @Operation(summary = "Set the address of a picture or a video, https only; empty for none")
    FeatureBodies.WholeFeature link(@PathVariable String id, @RequestBody KeepingBodies.Address body) {
        return send(id, feature -> new LinkFeature(feature, orEmpty(body.link())));
    }

    @PostMapping("/review-date")
    @Operation(summary = "Say when somebody should look whether it still holds; null for no date")
    FeatureBodies.WholeFeature reviewDate(@PathVariable String id, @RequestBody KeepingBodies.ReviewDate body) {
        return send(id, feature -> new PlanReview(feature, body.due()));
    }

    @PostMapping("/review")
    @Operation(summary = "It was reviewed today and holds; for its owner and those who keep the catalogue")
    FeatureBodies.WholeFeature review(@PathVariable String id, @RequestBody KeepingBodies.Review body) {
        return send(id, feature -> new ReviewFeature(feature, asSent(body.next()), orEmpty(body.note())));
    }

    @PostMapping("/retire")
    @Operation(summary = "The EPR can do it no longer; with what to use instead, if there is something")
    FeatureBodies.WholeFeature retire(@PathVariable String id, @RequestBody KeepingBodies.Retirement body) {
        return send(
                id,
                feature -> new RetireFeature(
                        feature, asSent(body.on()), successor(body.successor()), orEmpty(body.sentence())));
    }

    @PostMapping("/restore")
    @Operation(summary = "It is not retired after all")
    FeatureBodies.WholeFeature restore(@PathVariable String id) {
        return send(id, RestoreFeature::new);
    }

    @PostMapping("/merge")
    @Operation(summary = "It is the same as another feature, which stays")
    FeatureBodies.WholeFeature merge(@PathVariable String id, @RequestBody KeepingBodies.Merging body) {
        return send(id, feature -> new MergeFeature(feature, reference("into", orEmpty(body.into()), FeatureId::new)));
    }

    @PostMapping("/undo-merge")
    @Operation(summary = "They are two features after all")
    FeatureBodies.WholeFeature undoMerge(@PathVariable String id) {
        return send(id, feature -> {
            var merge = features.find(feature).merge();
            if (merge == null) {
                throw features.refused(new NotMerged(feature));
            }
            return new UndoMerge(feature, merge.into());
        });
    }

    @PostMapping("/feedback")
    @Operation(summary = "Was this what you needed? One answer a person; a second one corrects the first")
    FeatureBodies.WholeFeature feedback(@PathVariable String id, @RequestBody KeepingBodies.Needed body) {
        return send(id, feature -> new GiveFeedback(feature, body.said(), orEmpty(body.sentence())));
    }

    private FeatureBodies.WholeFeature send(String id, Function<FeatureId, Object> order) {
        var feature = new FeatureId(id);
        commands.send(order.apply(feature));
        return features.whole(feature);
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null || id.isBlank() ? null : reference("owner", id, PersonId::new);
    }

    private static @Nullable FeatureId successor(@Nullable String id) {
        return id == null || id.isBlank() ? null : reference("successor", id, FeatureId::new);
    }
}
