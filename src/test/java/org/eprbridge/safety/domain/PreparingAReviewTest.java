package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.SCOPE;
import static org.eprbridge.safety.ReviewPasts.WIDER_SCOPE;
import static org.eprbridge.safety.ReviewPasts.WORKSHOP;
import static org.eprbridge.safety.ReviewPasts.opened;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Staff.nominated;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.NoOfficerAtWorkshop;
import org.eprbridge.safety.NobodyKnows;
import org.eprbridge.safety.NotPrepared;
import org.eprbridge.safety.PreparationCommand;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.PreparationEvent.ReviewPathChosen;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;
import org.eprbridge.safety.Workshop.Attendee;
import org.eprbridge.safety.WorkshopInTheFuture;
import org.eprbridge.testing.Stories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Preparing a safety review")
class PreparingAReviewTest {

    static final String WHY = "Only the words of a heading change.";

    static final Workshop SECOND = new Workshop(
            LocalDate.of(2026, 8, 6),
            List.of(new Attendee(CSO.person(), "Doctor"), new Attendee(ANALYST.person(), "Analyst")),
            "We looked once more.");

    final AggregateTestFixture<SafetyReview> story =
            Stories.of(SafetyReview.class, DIRECTORY, nominated(LocalDate.of(2026, 8, 6), CSO));

    static Stream<Arguments> preparations() {
        return Stream.of(
                Arguments.of(
                        new DescribeScope(REVIEW, WIDER_SCOPE),
                        new ReviewScopeDescribed(REVIEW, WIDER_SCOPE),
                        "Scope and intended use were described anew."),
                Arguments.of(
                        new ChoosePath(REVIEW, ReviewPath.SHORT, WHY),
                        new ReviewPathChosen(REVIEW, ReviewPath.SHORT, WHY),
                        "The path of the review was chosen anew."),
                Arguments.of(
                        new RecordWorkshop(REVIEW, SECOND),
                        new WorkshopRecorded(REVIEW, SECOND),
                        "A workshop was recorded."));
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void is_recorded(PreparationCommand command, PreparationEvent event, String edit) {
        story.given(opened()).when(command, by(CSO)).expectEvents(event);
        assertThat(edit).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void takes_a_signature_away(PreparationCommand command, PreparationEvent event, String edit) {
        story.given(signed()).when(command, by(CSO)).expectEvents(event, new SignOffBecameStale(REVIEW, CHANGE, edit));
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void says_nothing_twice(PreparationCommand command, PreparationEvent event, String edit) {
        story.given(then(signed(), did(ANALYST, event))).when(command, by(CSO)).expectNoEvents();
        assertThat(edit).isNotBlank();
    }

    @Nested
    class counts_a_workshop {

        @Test
        void only_with_a_clinical_safety_officer() {
            story.given(opened())
                    .when(new RecordWorkshop(REVIEW, held(List.of(attendee("nurse"), attendee("ccio")))), by(ANALYST))
                    .expectException(NoOfficerAtWorkshop.class)
                    .expectNoEvents();
        }

        @Test
        void which_is_more_than_the_role_of_one() {
            story.given(opened())
                    .when(new RecordWorkshop(REVIEW, held(List.of(attendee("cso-deputy")))), by(ANALYST))
                    .expectException(NoOfficerAtWorkshop.class)
                    .expectNoEvents();
        }

        @Test
        void who_held_the_office_on_its_day() {
            Stories.of(SafetyReview.class, DIRECTORY, nominated(LocalDate.of(2026, 8, 5), CSO))
                    .given(opened())
                    .when(new RecordWorkshop(REVIEW, held(List.of(attendee("cso")))), by(ANALYST))
                    .expectException(NoOfficerAtWorkshop.class)
                    .expectNoEvents();
            assertThat(new NoOfficerAtWorkshop(LocalDate.of(2026, 8, 6)).sentence(TELLING))
                    .contains("nominated and registered as a clinical safety officer on 6 August 2026");
        }

        @Test
        void only_of_people_whom_somebody_knows() {
            story.given(opened())
                    .when(new RecordWorkshop(REVIEW, held(List.of(attendee("cso"), attendee("ghost")))), by(ANALYST))
                    .expectException(NobodyKnows.class)
                    .expectNoEvents();
        }

        @Test
        void only_once_it_was_held() {
            var tomorrow = new Workshop(LocalDate.of(2026, 8, 7), List.of(attendee("cso")), "We looked.");
            story.given(opened())
                    .when(new RecordWorkshop(REVIEW, tomorrow), by(ANALYST))
                    .expectException(WorkshopInTheFuture.class)
                    .expectNoEvents();
        }

        @Test
        void with_everybody_named_once() {
            assertThatThrownBy(() -> held(List.of(attendee("cso"), attendee("cso"))))
                    .isInstanceOf(Misshapen.class);
            assertThatThrownBy(() -> held(List.of())).isInstanceOf(Misshapen.class);
        }

        private static Workshop held(List<Attendee> attendees) {
            return new Workshop(LocalDate.of(2026, 8, 6), attendees, "We looked.");
        }

        private static Attendee attendee(String person) {
            return new Attendee(new PersonId(person), "Registered nurse");
        }
    }

    @Nested
    class stands_in_the_way_of_a_signature {

        @Test
        void while_nothing_is_said() {
            assertThat(missing(Preparation.NONE, 1))
                    .containsExactly(NotPrepared.Missing.SCOPE, NotPrepared.Missing.PATH);
        }

        @ParameterizedTest
        @CsvSource({"1, true", "2, true", "3, false", "4, false", "5, false"})
        void on_the_short_path_when_a_risk_began_too_high(int initial, boolean fine) {
            assertThat(missing(prepared(ReviewPath.SHORT, null), initial).isEmpty())
                    .isEqualTo(fine);
        }

        @Test
        void on_the_full_path_without_a_workshop() {
            assertThat(missing(prepared(ReviewPath.FULL, null), 1)).containsExactly(NotPrepared.Missing.WORKSHOP);
            assertThat(missing(prepared(ReviewPath.FULL, WORKSHOP), 5)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void in_words_that_say_what_to_do(NotPrepared.Missing missing) {
            assertThat(new NotPrepared(REVIEW, missing).sentence(TELLING))
                    .contains("SR-3")
                    .endsWith(".");
        }

        @Test
        void in_words_about_a_workshop() {
            assertThat(Stream.<Refusal>of(
                                    new NoOfficerAtWorkshop(LocalDate.of(2026, 8, 6)),
                                    new WorkshopInTheFuture(),
                                    new NobodyKnows(new PersonId("ghost")))
                            .map(it -> it.sentence(TELLING)))
                    .allSatisfy(sentence -> assertThat(sentence).endsWith("."))
                    .anySatisfy(sentence -> assertThat(sentence).contains("ghost"));
        }

        private static Preparation prepared(ReviewPath path, @Nullable Workshop workshop) {
            return new Preparation(SCOPE, path, WHY, workshop);
        }

        private static List<NotPrepared.Missing> missing(Preparation preparation, int... initial) {
            return preparation.inTheWayOfSignature(REVIEW, IntStream.of(initial)).stream()
                    .map(it -> ((NotPrepared) it).missing())
                    .toList();
        }
    }

    @Test
    void asks_for_every_part_of_the_scope() {
        assertThatThrownBy(() -> new SystemScope("", " ", null, "Downtime"))
                .isInstanceOfSatisfying(
                        Misshapen.class,
                        it -> assertThat(it.problems())
                                .extracting(Misshapen.Problem::field)
                                .containsExactly("scope", "intendedUse", "normalConditions"));
    }
}
