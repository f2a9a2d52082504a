package org.eprbridge.ideas.projection;

import java.util.List;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;

/** The lines of the list of ideas, kept in the database and read from wherever that is quick. */
interface IdeaLines {

    /** Keeps the line, unless a newer one is there. */
    void save(IdeaListEntry line);

    /** Which fact of the idea was the last one that its line was written from; -1 when it has no line. */
    long told(IdeaId idea);

    /** The same lines in other documents, with what those say now. */
    IdeaLines over(MongoOperations documents);

    /** Takes over what the other keeps in memory, now that its documents are the ones that these lines are kept in. */
    void succeed(IdeaLines copy);

    void forgetEverything();

    Page<IdeaListEntry> find(WantedIdeas wanted, Sort order, PageRequest page);

    /** How many stand in each of these places, by the day on which they are due. */
    List<Tally> tally(List<IdeaStatus> places);

    record Tally(IdeaStatus status, @Nullable String dueAt, long count) {}
}
