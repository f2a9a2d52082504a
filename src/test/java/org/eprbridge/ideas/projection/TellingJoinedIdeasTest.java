package org.eprbridge.ideas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.ideas.IdeaPasts.FLUID_CHART;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.PHYSIO;
import static org.eprbridge.testing.Stories.NOW;

import java.util.List;
import java.util.Optional;
import org.eprbridge.ideas.Chronicle;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.BroughtAlong;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaJoined;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeasToldApart;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.time.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Telling ideas that were joined")
class TellingJoinedIdeasTest {

    static final IdeaId JOINED = new IdeaId("IDEA-7");
    static final IdeaId SURVIVOR = new IdeaId("IDEA-12");
    static final Actor DOCTOR_WHO_BUILDS = Actor.of(DOCTOR.person(), Role.DIGITAL_ANALYST, Role.CLINICIAN);

    final Chronicle log = new Chronicle();
    final TellsOneIdea tells = new TellsOneIdea(
            log, new TellingOneIdeaTest.EverybodyByTheirId(), _ -> Optional.empty(), WorkingDays.england());

    @BeforeEach
    void the_doctors_idea_goes_on_in_the_nurses() {
        happens(DOCTOR, new IdeaSubmitted(JOINED, DOCTOR.person(), DOCTOR.standing(), FLUID_CHART));
        happens(NURSE, new IdeaSubmitted(SURVIVOR, NURSE.person(), NURSE.standing(), FLUID_CHART));
        happens(PHYSIO, new IdeaSupported(JOINED, PHYSIO.person(), PHYSIO.standing(), 6, 10, 1, "On my ward too."));
        happens(NURSE, new IdeaCommented(JOINED, new CommentId("CMT-1"), "I know this.", Visibility.VISIBLE));
        happens(CCIO, new IdeaCommented(JOINED, new CommentId("CMT-2"), "Ask the supplier.", Visibility.INTERNAL));
        happens(CCIO, new IdeaJoined(JOINED, SURVIVOR, "It goes on there."));
        happens(
                CCIO,
                new IdeaAbsorbed(
                        SURVIVOR,
                        JOINED,
                        FLUID_CHART.title(),
                        DOCTOR.person(),
                        NOW,
                        0,
                        List.of(
                                new BroughtAlong(DOCTOR.person(), DOCTOR.standing(), 20, 3, 1, NOW),
                                new BroughtAlong(PHYSIO.person(), PHYSIO.standing(), 6, 10, 1, NOW)),
                        List.of()));
    }

    @Test
    void shows_the_sender_where_it_goes_on_and_what_became_of_it_there() {
        happens(CCIO, new IdeaAccepted(SURVIVOR, FLUID_CHART.title(), NURSE.person(), "We will build it.", null));

        var page = page(JOINED, DOCTOR);

        assertThat(page.publicStatus()).isEqualTo(PublicStatus.JOINED);
        assertThat(page.message()).isEqualTo("It goes on there.");
        assertThat(page.next()).startsWith("IDEA-7 goes on in IDEA-12: Planned.");
        assertThat(page.goesOnIn())
                .isEqualTo(new IdeaPage.Survivor(SURVIVOR, FLUID_CHART.title(), PublicStatus.PLANNED));
        assertThat(page.verbs()).doesNotContain(Verb.COMMENT, Verb.SUPPORT, Verb.WITHDRAW);
    }

    @Test
    void shows_on_the_survivor_whose_words_go_on_there() {
        var page = page(SURVIVOR, PHYSIO);

        assertThat(page.joined()).singleElement().satisfies(joined -> {
            assertThat(joined.idea()).isEqualTo(JOINED);
            assertThat(joined.submitterName()).isEqualTo("name of doctor");
            assertThat(joined.text()).isEqualTo(FLUID_CHART);
        });
        assertThat(page.supports())
                .extracting(IdeaPage.Support::name, IdeaPage.Support::comment)
                .containsExactly(tuple("name of doctor", ""), tuple("name of physio", "On my ward too."));
        assertThat(page.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("I know this.");
            assertThat(comment.from()).isEqualTo(JOINED);
        });
    }

    @Test
    void keeps_what_is_internal_from_both_senders_whatever_else_they_are() {
        assertThat(page(SURVIVOR, CCIO).comments()).hasSize(2);
        assertThat(page(SURVIVOR, DOCTOR_WHO_BUILDS).comments()).hasSize(1);
    }

    @Test
    void remembers_which_were_told_apart() {
        happens(CCIO, new IdeasToldApart(SURVIVOR, new IdeaId("IDEA-30")));

        assertThat(page(SURVIVOR, NURSE).toldApart()).containsExactly(new IdeaId("IDEA-30"));
    }

    @Test
    void writes_it_into_both_timelines() {
        assertThat(sentences(JOINED)).last().isEqualTo("name of ccio joined this idea with IDEA-12, where it goes on.");
        assertThat(sentences(SURVIVOR))
                .last()
                .isEqualTo("name of ccio joined IDEA-7, “" + FLUID_CHART.title() + "”, with this idea.");
    }

    private List<String> sentences(IdeaId idea) {
        return tells.answer(new IdeaTimeline.Of(idea, null), NURSE).stream()
                .map(IdeaTimeline.Entry::sentence)
                .toList();
    }

    private IdeaPage.View page(IdeaId idea, Actor asking) {
        return tells.answer(IdeaPage.Of.now(idea), asking, NOW).orElseThrow();
    }

    private void happens(Actor by, IdeaEvent event) {
        log.happens(NOW, by, event);
    }
}
