package org.eprbridge.similarity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.similarity.Similar;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is like a text, for programs. The text is not kept. */
@RestController
@RequestMapping("/api/v1/similar")
@Tag(name = "Similar texts")
class SimilarApi {

    private static final int USUAL_SIZE = 5;

    private final Queries queries;

    SimilarApi(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "Features and ideas that are like a text, best first",
            description = "Also ideas that are done, declined or withdrawn, with what became of them.")
    Alike similar(
            @Parameter(description = "Anything that somebody might type, at most 4,000 characters.")
                    @RequestParam(defaultValue = "")
                    String text,
            @Parameter(description = "So many features, and so many ideas: 1 to 20.")
                    @RequestParam(defaultValue = "" + USUAL_SIZE)
                    int size) {
        return Alike.of(queries.ask(new Similar.To(text, size)));
    }

    @PostMapping
    @Operation(
            summary = "The same with the text in the body",
            description = "For long texts, and wherever addresses are written down on the way.")
    Alike similar(@RequestBody Text body) {
        return similar(
                Objects.requireNonNullElse(body.text(), ""), Objects.requireNonNullElse(body.size(), USUAL_SIZE));
    }

    record Text(@Nullable String text, @Nullable Integer size) {}

    /** @param position how much of the log was known when this was found */
    record Alike(List<Feature> features, List<Idea> ideas, long position) {

        static Alike of(Similar.Found found) {
            return new Alike(
                    found.features().stream().map(Feature::of).toList(),
                    found.ideas().stream().map(Idea::of).toList(),
                    found.position());
        }
    }

    record Feature(FeatureId id, String name, String summary, double score, String why, List<String> highlight) {

        static Feature of(Similar.FeatureLike like) {
            return new Feature(
                    like.feature(), like.name(), like.summary(), rounded(like.score()), like.why(), like.highlight());
        }
    }

    record Idea(
            IdeaId id,
            String title,
            double score,
            String why,
            List<String> highlight,
            PublicStatus status,
            String whatBecameOfIt) {

        static Idea of(Similar.IdeaLike like) {
            return new Idea(
                    like.idea(),
                    like.title(),
                    rounded(like.score()),
                    like.why(),
                    like.highlight(),
                    like.status(),
                    like.whatBecameOfIt());
        }
    }

    private static double rounded(double score) {
        return Math.round(score * 1_000) / 1_000.0;
    }
}
