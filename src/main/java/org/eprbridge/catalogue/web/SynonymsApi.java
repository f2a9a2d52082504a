package org.eprbridge.catalogue.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.FeatureCommand.AcceptSynonym;
import org.eprbridge.catalogue.FeatureCommand.AddSynonym;
import org.eprbridge.catalogue.FeatureCommand.ProposeSynonym;
import org.eprbridge.catalogue.FeatureCommand.RejectSynonym;
import org.eprbridge.catalogue.FeatureCommand.RemoveSynonym;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.messaging.Commands;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other words for a feature, each with where it came from. */
@RestController
@RequestMapping("/api/v1/features/{id}/synonyms")
@Tag(name = "Catalogue")
class SynonymsApi {

    private final Commands commands;
    private final TellsFeatures features;

    SynonymsApi(Commands commands, TellsFeatures features) {
        this.commands = commands;
        this.features = features;
    }

    @GetMapping
    @Operation(summary = "All of them, those that wait for a decision and the rejected ones too")
    List<KeepingBodies.Synonym> synonyms(@PathVariable String id) {
        return features.whole(new FeatureId(id)).synonyms();
    }

    @PostMapping
    @Operation(summary = "Give it another word by which people look for it")
    List<KeepingBodies.Synonym> add(@PathVariable String id, @RequestBody KeepingBodies.Word body) {
        return send(id, new AddSynonym(new FeatureId(id), orEmpty(body.word())));
    }

    @PostMapping("/remove")
    @Operation(summary = "Take a word away")
    List<KeepingBodies.Synonym> remove(@PathVariable String id, @RequestBody KeepingBodies.Word body) {
        return send(id, new RemoveSynonym(new FeatureId(id), orEmpty(body.word())));
    }

    @PostMapping("/propose")
    @Operation(summary = "Propose a word learnt from an idea or a deflection; the owner decides")
    List<KeepingBodies.Synonym> propose(@PathVariable String id, @RequestBody KeepingBodies.Proposal body) {
        return send(
                id,
                new ProposeSynonym(
                        new FeatureId(id),
                        orEmpty(body.word()),
                        new LearntFrom(asSent(body.kind()), orEmpty(body.reference()))));
    }

    @PostMapping("/accept")
    @Operation(summary = "Accept a proposed word; for the owner and those who keep the catalogue")
    List<KeepingBodies.Synonym> accept(@PathVariable String id, @RequestBody KeepingBodies.Word body) {
        return send(id, new AcceptSynonym(new FeatureId(id), orEmpty(body.word())));
    }

    @PostMapping("/reject")
    @Operation(summary = "Reject a proposed word; it is not proposed again")
    List<KeepingBodies.Synonym> reject(@PathVariable String id, @RequestBody KeepingBodies.Word body) {
        return send(id, new RejectSynonym(new FeatureId(id), orEmpty(body.word())));
    }

    private List<KeepingBodies.Synonym> send(String id, FeatureCommand order) {
        commands.send(order);
        return synonyms(id);
    }
}
