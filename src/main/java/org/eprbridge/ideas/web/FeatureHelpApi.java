package org.eprbridge.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How well features help those who are shown them, for programs. */
@RestController
@RequestMapping("/api/v1/features")
@Tag(name = "Catalogue")
class FeatureHelpApi {

    private final Queries queries;

    FeatureHelpApi(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/{id}/help")
    @Operation(summary = "How often it was shown or found, and whether it helped")
    Help help(@PathVariable String id) {
        var feature = new FeatureId(id);
        if (queries.ask(new FeaturePage.Of(feature)).isEmpty()) {
            throw new NotFound("feature", feature);
        }
        return Help.of(queries.ask(new FeatureHelp.Of(feature)));
    }

    @GetMapping("/hard-to-find")
    @Operation(
            summary = "Features that people do not find or that do not help them, the most redirects first",
            description = "Ten redirects, or fewer than half of five answers or more say that it solved the problem.")
    List<Help> hardToFind() {
        return queries.ask(new FeatureHelp.HardToFind()).stream().map(Help::of).toList();
    }

    /**
     * @param successPercent confirmed out of redirected; null while nobody was redirected
     * @param percentOfAnswers confirmed out of those who have answered; null while nobody has
     */
    record Help(
            FeatureId feature,
            long redirected,
            long confirmed,
            long refuted,
            long deflected,
            @Nullable Integer successPercent,
            @Nullable Integer percentOfAnswers,
            boolean hardToFind) {

        static Help of(FeatureHelp.Figures figures) {
            return new Help(
                    figures.feature(),
                    figures.redirected(),
                    figures.confirmed(),
                    figures.refuted(),
                    figures.deflected(),
                    figures.successPercent(),
                    figures.percentOfAnswers(),
                    figures.hardToFind());
        }
    }
}
