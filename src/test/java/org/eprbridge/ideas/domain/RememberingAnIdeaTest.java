package org.eprbridge.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.ideas.IdeaPasts.CHANGE;
import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.ideas.IdeaPasts.and;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.PHYSIO;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaFollowed;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeaUnfollowed;
import org.eprbridge.ideas.IdeaEvent.SupportWithdrawn;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.platform.eventstore.SnapshotCopies;
import org.eprbridge.platform.messaging.Envelope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An idea that was put away and fetched again")
class RememberingAnIdeaTest {

    static Stream<List<EventMessage<Object>>> pasts() {
        return Stream.of(
                IdeaPasts.takenUp(),
                IdeaPasts.answered(),
                IdeaPasts.unanswered(),
                IdeaPasts.solved(),
                IdeaPasts.refuted(),
                IdeaPasts.acceptedFor(CHANGE),
                IdeaPasts.following(Progress.LIVE),
                IdeaPasts.following(Progress.DROPPED),
                IdeaPasts.reopened(),
                IdeaPasts.referred(),
                IdeaPasts.parked(),
                IdeaPasts.declinedAgainByTheDeputy(),
                IdeaPasts.withdrawn(),
                and(
                        IdeaPasts.sent(),
                        did(CCIO, new IdeaCommented(IDEA, new CommentId("CMT-1"), "Which ward?", Visibility.VISIBLE)),
                        did(DOCTOR, new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 5, 2, 1, "Me too")),
                        did(PHYSIO, new IdeaSupported(IDEA, PHYSIO.person(), PHYSIO.standing(), 5, 2, 4, "")),
                        did(PHYSIO, new IdeaFollowed(IDEA, PHYSIO.person())),
                        did(DOCTOR, new IdeaFollowed(IDEA, DOCTOR.person())),
                        did(DOCTOR, new IdeaUnfollowed(IDEA, DOCTOR.person())),
                        did(DOCTOR, new SupportWithdrawn(IDEA, DOCTOR.person()))));
    }

    @ParameterizedTest
    @MethodSource("pasts")
    void knows_at_every_moment_what_it_knew(List<EventMessage<Object>> past) {
        for (int put_away = 1; put_away <= past.size(); put_away++) {
            var idea = new Idea();
            past.subList(0, put_away).forEach(event -> tell(idea, event));

            var fetched = SnapshotCopies.of(idea);

            assertThat(fetched).usingRecursiveComparison().isEqualTo(idea);
            past.subList(put_away, past.size()).forEach(event -> {
                tell(idea, event);
                tell(fetched, event);
            });
            assertThat(fetched).usingRecursiveComparison().isEqualTo(idea);
        }
    }

    private static void tell(Idea idea, EventMessage<Object> event) {
        idea.on((IdeaEvent) event.getPayload(), Envelope.actor(event.getMetaData()), event.getTimestamp());
    }
}
