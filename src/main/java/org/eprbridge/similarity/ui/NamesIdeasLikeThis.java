package org.eprbridge.similarity.ui;

import java.util.List;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.seats.IdeasLikeThis;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.similarity.Similar;
import org.springframework.stereotype.Component;

/** Names in triage the ideas that are most like the one that somebody decides on. */
@Component
class NamesIdeasLikeThis implements IdeasLikeThis {

    /** The idea itself is always among them, and some may have been told apart. */
    private static final int LOOKED_AT = 8;

    private static final int LOOKED_BACK_AT = 20;

    private final Queries queries;

    NamesIdeasLikeThis(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Like> ideasLike(IdeaPage.View idea) {
        return likeEnough(idea, LOOKED_AT).stream()
                .filter(like -> !like.idea().equals(idea.idea()))
                .filter(like -> saysTheSameOf(like.idea(), idea.idea()))
                .map(like -> new Like(like.idea(), like.why()))
                .toList();
    }

    /** A short idea is like many long ones that also say something else; asked about themselves, those are not like it. */
    private boolean saysTheSameOf(IdeaId other, IdeaId idea) {
        return queries.ask(IdeaPage.Of.now(other))
                .map(page -> likeEnough(page, LOOKED_BACK_AT).stream()
                        .anyMatch(back -> back.idea().equals(idea)))
                .orElse(false);
    }

    /** Nothing is more like an idea than itself, which is why it comes first. */
    private List<Similar.IdeaLike> likeEnough(IdeaPage.View idea, int atMost) {
        var found = queries.ask(new Similar.To(words(idea), atMost)).ideas();
        return found.stream()
                .filter(like -> like.score()
                        >= Similar.MAY_BE_THE_SAME * found.getFirst().score())
                .toList();
    }

    private static String words(IdeaPage.View idea) {
        var words = String.join(
                "\n", idea.text().title(), idea.text().problem(), idea.text().wish());
        return words.substring(0, Math.min(words.length(), Similar.LONGEST));
    }
}
