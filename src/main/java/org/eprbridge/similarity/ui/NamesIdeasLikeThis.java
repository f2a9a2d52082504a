package org.eprbridge.similarity.ui;

import java.util.List;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.seats.IdeasLikeThis;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.similarity.Similar;
import org.springframework.stereotype.Component;

/** Names in triage the ideas that are most like the one that somebody decides on. */
@Component
class NamesIdeasLikeThis implements IdeasLikeThis {

    /** The idea itself is always among them, and some may have been told apart. */
    private static final int LOOKED_AT = 8;

    /** Below this it is a mere perhaps. */
    private static final double LIKELY = 0.3;

    private final Queries queries;

    NamesIdeasLikeThis(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Like> ideasLike(IdeaPage.View idea) {
        var words = String.join(
                "\n", idea.text().title(), idea.text().problem(), idea.text().wish());
        var asked = words.substring(0, Math.min(words.length(), Similar.LONGEST));
        return queries.ask(new Similar.To(asked, LOOKED_AT)).ideas().stream()
                .filter(like -> like.score() >= LIKELY && !like.idea().equals(idea.idea()))
                .map(like -> new Like(like.idea(), like.why()))
                .toList();
    }
}
