package org.eprbridge.catalogue.web;

import static org.eprbridge.platform.web.Bodies.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.catalogue.web.FeatureBodies.EditedFeature;
import org.eprbridge.catalogue.web.FeatureBodies.FeatureLine;
import org.eprbridge.catalogue.web.FeatureBodies.NewFeature;
import org.eprbridge.catalogue.web.FeatureBodies.WholeFeature;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.platform.web.OneAtATime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the EPR can already do, for programs. */
@RestController
@RequestMapping("/api/v1/features")
@Tag(name = "Catalogue")
class FeatureApi {

    private final Queries queries;
    private final Commands commands;
    private final References references;
    private final SignedIn signedIn;
    private final TellsFeatures features;
    private final OneAtATime oneAtATime;

    FeatureApi(
            Queries queries,
            Commands commands,
            References references,
            SignedIn signedIn,
            TellsFeatures features,
            OneAtATime oneAtATime) {
        this.queries = queries;
        this.commands = commands;
        this.references = references;
        this.signedIn = signedIn;
        this.features = features;
        this.oneAtATime = oneAtATime;
    }

    @GetMapping
    @Operation(summary = "Features, searched and paged")
    Page<FeatureLine> features(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            @RequestParam(defaultValue = "false") boolean hardToFind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "") String sort) {
        var to = narrowed(audience, place, owner, state).dueBy(dueBy).toHardToFind(hardToFind);
        return queries.ask(new FeatureList.Find(q, to, new PageRequest(page, size, sort)))
                .map(FeatureLine::of);
    }

    @GetMapping("/audiences")
    @Operation(summary = "For whom there are features, and how many")
    List<FeatureList.Audience> audiences() {
        return queries.ask(new FeatureList.Audiences());
    }

    @GetMapping("/facets")
    @Operation(summary = "What the list can be narrowed to, and how many each leaves")
    FeatureList.Choices facets(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean hardToFind) {
        return queries.ask(new FeatureList.Facets(
                q, narrowed(audience, place, owner, state).toHardToFind(hardToFind)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One feature")
    WholeFeature feature(@PathVariable String id) {
        return find(new FeatureId(id));
    }

    @PostMapping
    @Operation(summary = "Adds a feature; the same clientId again changes nothing and answers 200")
    @ApiResponse(responseCode = "201", description = "Added", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Added before with this clientId", useReturnTypeSchema = true)
    ResponseEntity<WholeFeature> add(@RequestBody NewFeature body) {
        var description = body.description();
        var id = new FeatureId(references.reserve("FEAT", keyOf(body)));
        return oneAtATime.with(id, () -> add(new AddFeature(id, description)));
    }

    private ResponseEntity<WholeFeature> add(AddFeature order) {
        var id = order.feature();
        boolean known = queries.ask(new FeaturePage.Of(id)).isPresent();
        commands.send(order);
        var location = URI.create("/api/v1/features/" + id);
        return (known ? ResponseEntity.ok().location(location) : ResponseEntity.created(location)).body(find(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Corrects a feature, unless somebody else did meanwhile")
    WholeFeature edit(@PathVariable String id, @RequestBody EditedFeature body) {
        var feature = new FeatureId(id);
        commands.send(new EditFeature(feature, body.description(), body.knownVersion()));
        return find(feature);
    }

    private WholeFeature find(FeatureId id) {
        return features.whole(id);
    }

    /** Those in use unless the program says otherwise. */
    private static FeatureList.Narrowed narrowed(String audience, String place, String owner, String state) {
        return new FeatureList.Narrowed(
                audience,
                place,
                owner.isBlank() ? null : reference("owner", owner, PersonId::new),
                state(state),
                null,
                false);
    }

    private static @Nullable FeatureState state(String asked) {
        var wanted = asked.strip().toUpperCase(Locale.ROOT);
        return switch (wanted) {
            case "" -> FeatureState.IN_USE;
            case "ALL" -> null;
            default ->
                Arrays.stream(FeatureState.values())
                        .filter(state -> state.name().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new Misshapen("state", "Use one of: IN_USE, RETIRED, MERGED, ALL."));
        };
    }

    /** Two programs may choose the same id by chance; two people's are kept apart. */
    private String keyOf(NewFeature body) {
        var chosen = Bodies.clientId(body.clientId());
        return signedIn.actor().map(actor -> actor.person().value()).orElse("") + "/"
                + (chosen.isEmpty() ? UUID.randomUUID() : chosen);
    }
}
