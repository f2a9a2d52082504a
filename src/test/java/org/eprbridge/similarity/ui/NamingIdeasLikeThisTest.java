package org.eprbridge.similarity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.Evidence;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.seats.IdeasLikeThis.Like;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.similarity.Similar;
import org.eprbridge.similarity.Similar.IdeaLike;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Cast;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Naming ideas that may be the same")
class NamingIdeasLikeThisTest {

    static final IdeaId DARK = new IdeaId("IDEA-1");
    static final IdeaId NIGHT = new IdeaId("IDEA-2");

    double asked = 0.6;
    double askedBack = 0.6;

    final Answers answers = new Answers()
            .to(
                    Similar.To.class,
                    question -> new Similar.Found(
                            List.of(),
                            question.text().startsWith("Dark")
                                    ? List.of(like(DARK, 0.9), like(NIGHT, asked))
                                    : List.of(like(NIGHT, 0.9), like(DARK, askedBack)),
                            7))
            .to(IdeaPage.Of.class, question -> Optional.of(page(question.idea(), "Night colours")));

    @Test
    void names_what_is_like_it_and_never_itself() {
        assertThat(named()).extracting(Like::idea).containsExactly(NIGHT);
    }

    @Test
    void leaves_out_a_mere_perhaps() {
        asked = 0.4;

        assertThat(named()).isEmpty();
    }

    @Test
    void leaves_out_what_asks_for_more_than_this_one() {
        askedBack = 0.4;

        assertThat(named()).isEmpty();
    }

    private List<Like> named() {
        return new NamesIdeasLikeThis(answers).ideasLike(page(DARK, "Dark screens"));
    }

    private static IdeaLike like(IdeaId idea, double score) {
        return new IdeaLike(idea, "", score, "matches *night*", List.of(), PublicStatus.SENT, "It waits.");
    }

    private static IdeaPage.View page(IdeaId idea, String title) {
        return new IdeaPage.View(
                idea,
                new IdeaText(title, "The screen is too bright.", "", "", "", 0, 0, ""),
                Cast.NURSE.person(),
                "",
                Cast.NURSE.standing(),
                Instant.EPOCH,
                IdeaStatus.SUBMITTED,
                PublicStatus.SENT,
                Ball.TRIAGE,
                "",
                "",
                null,
                "",
                "",
                null,
                "",
                null,
                null,
                null,
                List.of(),
                Set.of(),
                new IdeaPage.Clocks(0, 0, 0, null),
                new Evidence(0, 0, 0, new Evidence.Spread(0, 0, 0), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
