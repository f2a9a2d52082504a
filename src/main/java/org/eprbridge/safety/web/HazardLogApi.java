package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.optionalReference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.web.Filters;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardLibrary;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.StarterHazards.UsualControl;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hazards of all changes, and the library of those seen before, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Hazard log")
class HazardLogApi {

    private final Queries queries;

    HazardLogApi(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/hazards")
    @Operation(summary = "The hazard log of the organisation; go on with the text of next as after")
    Stretch hazards(
            @RequestParam(defaultValue = "") List<String> status,
            @RequestParam(defaultValue = "") List<String> residual,
            @RequestParam(defaultValue = "") List<String> condition,
            @RequestParam(required = false) @Nullable String change,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(defaultValue = "false") boolean cameTrue,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int size) {
        var wanted = new HazardList.Wanted(
                Filters.several("status", status, HazardStatus.class),
                ratings(residual),
                Filters.several("condition", condition, Condition.class),
                optionalReference("change", change, ChangeId::new),
                optionalReference("owner", owner, PersonId::new),
                cameTrue,
                q);
        var found = queries.ask(new HazardList.Next(wanted, sort, after, size));
        return new Stretch(found.items().stream().map(Line::of).toList(), found.next());
    }

    @GetMapping("/hazard-library")
    @Operation(summary = "Hazards like this text, from all changes and from the starter hazards")
    List<Match> like(@RequestParam String q, @RequestParam(defaultValue = "8") int size) {
        return queries.ask(new HazardLibrary.Like(q, size)).stream()
                .map(Match::of)
                .toList();
    }

    private static Set<Integer> ratings(List<String> asked) {
        try {
            return asked.stream()
                    .filter(it -> !it.isBlank())
                    .map(it -> Integer.valueOf(it.strip()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NumberFormatException e) {
            throw new Misshapen("residual", "A rating is 1 to 5, or 0 for not assessed.");
        }
    }

    /** @param next empty when this was the last */
    record Stretch(List<Line> items, String next) {}

    record Line(
            HazardId id,
            ReviewId review,
            ChangeId change,
            String title,
            HazardDescription description,
            HazardStatus status,
            int initial,
            int residual,
            int controls,
            List<String> owners,
            int incidents,
            Instant addedAt,
            Instant changedAt) {

        static Line of(HazardList.Card card) {
            return new Line(
                    card.hazard(),
                    card.review(),
                    card.change(),
                    card.title(),
                    card.description(),
                    card.status(),
                    card.initial(),
                    card.residual(),
                    card.controls(),
                    card.owners(),
                    card.incidents(),
                    card.addedAt(),
                    card.changedAt());
        }
    }

    /** @param changes in how many changes it was seen; 0 for a starter hazard that nobody has used yet */
    record Match(
            HazardDescription description,
            List<UsualControl> controls,
            int changes,
            @Nullable HazardId latest,
            String why) {

        static Match of(HazardLibrary.Match match) {
            return new Match(match.description(), match.controls(), match.changes(), match.latest(), match.why());
        }
    }
}
