package org.eprbridge.ideas.projection;

import java.util.List;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The lines of the list of ideas, kept in the database and read from wherever that is quick. */
interface IdeaLines {

    void save(IdeaListEntry line);

    void forgetEverything();

    Page<IdeaListEntry> find(WantedIdeas wanted, Sort order, PageRequest page);

    /** How many stand in each of these places, by the day on which they are due. */
    List<Tally> tally(List<IdeaStatus> places);

    record Tally(IdeaStatus status, @Nullable String dueAt, long count) {}
}
