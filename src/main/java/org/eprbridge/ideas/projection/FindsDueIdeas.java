package org.eprbridge.ideas.projection;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.ideas.DueIdeas;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads from the list of ideas whose next day has come; what does not fit is found at the next look. */
@Component
class FindsDueIdeas implements DueIdeas {

    private final IdeaLines lines;

    FindsDueIdeas(IdeaLines lines) {
        this.lines = lines;
    }

    @Override
    public List<IdeaId> toReturn(LocalDate today) {
        return find(WantedIdeas.whoseDayIsBefore(today.plusDays(1), IdeaStatus.PARKED));
    }

    @Override
    public List<IdeaId> unanswered(LocalDate today) {
        return find(WantedIdeas.whoseDayIsBefore(today, IdeaStatus.AWAITING_SUBMITTER));
    }

    private List<IdeaId> find(WantedIdeas due) {
        return lines.find(due, Sort.by("nextDate"), PageRequest.first(200)).items().stream()
                .map(line -> new IdeaId(line.idea()))
                .toList();
    }
}
