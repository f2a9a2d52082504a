package org.eprbridge.ideas.domain;

import java.time.Instant;
import java.util.List;
import org.eprbridge.ideas.IdeaEvent.BroughtAlong;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/** All that an idea hands over when it is joined with another: people, evidence, and its place in the queue. */
record ComesAlong(
        IdeaId idea,
        String title,
        PersonId submitter,
        Instant sentAt,
        int triageDays,
        List<BroughtAlong> evidence,
        List<PersonId> followers) {

    static ComesAlong from(IdeaState idea, int triageDays) {
        return new ComesAlong(
                idea.id(),
                idea.text().title(),
                idea.submitter(),
                idea.firstSentAt(),
                triageDays,
                idea.people().stream()
                        .map(it -> new BroughtAlong(
                                it.person(),
                                it.standing(),
                                it.timesPerWeek(),
                                it.minutesEach(),
                                it.peopleLikeMe(),
                                it.at()))
                        .toList(),
                idea.followers());
    }

    IdeaAbsorbed absorbedBy(IdeaId survivor) {
        return new IdeaAbsorbed(survivor, idea, title, submitter, sentAt, triageDays, evidence, followers);
    }
}
