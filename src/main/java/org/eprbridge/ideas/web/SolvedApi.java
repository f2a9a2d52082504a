package org.eprbridge.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.ideas.DeflectionCommand.FindFeatureInstead;
import org.eprbridge.ideas.DeflectionNumbers;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** "That solves it", for programs in which people describe what gets in their way. */
@RestController
@RequestMapping("/api/v1/features/{id}/solved")
@Tag(name = "Catalogue")
class SolvedApi {

    private final Commands commands;
    private final Queries queries;
    private final Catalogue catalogue;
    private final DeflectionNumbers numbers;
    private final Drafts drafts;
    private final SignedIn signedIn;

    SolvedApi(
            Commands commands,
            Queries queries,
            Catalogue catalogue,
            DeflectionNumbers numbers,
            Drafts drafts,
            SignedIn signedIn) {
        this.commands = commands;
        this.queries = queries;
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.drafts = drafts;
        this.signedIn = signedIn;
    }

    @PostMapping
    @Operation(
            summary = "This feature solves what you were about to ask for; no idea is made",
            description =
                    "Answers with the guide. A draft that is named is thrown away, and named again changes nothing.")
    Solved solved(@PathVariable String id, @RequestBody Typed body) {
        var me = signedIn.actor().map(Actor::person).orElseThrow();
        var guide = find(new FeatureId(id));
        var draft = Bodies.orEmpty(body.draftId());
        var deflection =
                numbers.numberFor(me, draft.isBlank() ? UUID.randomUUID().toString() : draft, guide.feature());
        commands.send(new FindFeatureInstead(deflection, guide.feature(), Bodies.orEmpty(body.text())));
        if (!draft.isBlank()) {
            drafts.discard(me, draft);
        }
        return Solved.of(deflection, guide);
    }

    private FeaturePage.View find(FeatureId feature) {
        return queries.ask(new FeaturePage.Of(catalogue.survivorOf(feature)))
                .orElseThrow(() -> new NotFound("feature", feature));
    }

    /**
     * @param text what the person had typed so far
     * @param draftId the draft in which they typed it; may be left out
     */
    record Typed(@Nullable String text, @Nullable String draftId) {}

    /** @param feature that describes it now, when it was merged */
    record Solved(DeflectionId id, FeatureId feature, String name, String howTo) {

        static Solved of(DeflectionId deflection, FeaturePage.View guide) {
            return new Solved(
                    deflection,
                    guide.feature(),
                    guide.description().name(),
                    guide.description().howTo());
        }
    }
}
