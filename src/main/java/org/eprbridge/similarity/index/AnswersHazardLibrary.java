package org.eprbridge.similarity.index;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.safety.HazardLibrary;
import org.springframework.stereotype.Component;

/** Answers {@link HazardLibrary} by words, topics and meaning, as ideas and features are found. */
@Component
class AnswersHazardLibrary {

    private final KeepsTheIndex keeper;

    AnswersHazardLibrary(KeepsTheIndex keeper) {
        this.keeper = keeper;
    }

    @QueryHandler
    List<HazardLibrary.Match> answer(HazardLibrary.Like question) {
        if (question.text().isBlank()) {
            return List.of();
        }
        var index = keeper.index();
        return index.hazards(index.question(question.text()), question.atMost()).stream()
                .map(index::match)
                .flatMap(Optional::stream)
                .toList();
    }
}
