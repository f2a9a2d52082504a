package org.eprbridge.ideas.seats;

import java.util.List;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.kernel.IdeaId;

/** A seat in triage: whoever knows what is like a text names ideas that may be the same, the likeliest first. */
@FunctionalInterface
public interface IdeasLikeThis {

    List<Like> ideasLike(IdeaPage.View idea);

    /** @param why in words, for example "says *fluid chart* too" */
    record Like(IdeaId idea, String why) {}
}
