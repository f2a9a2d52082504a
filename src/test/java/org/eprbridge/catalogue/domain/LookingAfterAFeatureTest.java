package org.eprbridge.catalogue.domain;

import static org.eprbridge.catalogue.FeaturePasts.FLUIDS;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.eprbridge.catalogue.FeatureCommand.AssignFeature;
import org.eprbridge.catalogue.FeatureCommand.DescribeAvailability;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.GiveFeedback;
import org.eprbridge.catalogue.FeatureCommand.LinkFeature;
import org.eprbridge.catalogue.FeatureCommand.PlanReview;
import org.eprbridge.catalogue.FeatureCommand.RestoreFeature;
import org.eprbridge.catalogue.FeatureCommand.ReviewFeature;
import org.eprbridge.catalogue.FeatureEvent.AvailabilityDescribed;
import org.eprbridge.catalogue.FeatureEvent.FeatureAssigned;
import org.eprbridge.catalogue.FeatureEvent.FeatureLinked;
import org.eprbridge.catalogue.FeatureEvent.FeatureMerged;
import org.eprbridge.catalogue.FeatureEvent.FeatureRestored;
import org.eprbridge.catalogue.FeatureEvent.FeatureRetired;
import org.eprbridge.catalogue.FeatureEvent.FeatureReviewed;
import org.eprbridge.catalogue.FeatureEvent.FeedbackGiven;
import org.eprbridge.catalogue.FeatureEvent.ReviewPlanned;
import org.eprbridge.catalogue.FeatureIsMerged;
import org.eprbridge.catalogue.FeaturePasts;
import org.eprbridge.catalogue.NotTheOwner;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.testing.Staff;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Looking after a feature's page")
class LookingAfterAFeatureTest {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 6);

    final AggregateTestFixture<Feature> story = Stories.of(Feature.class, Staff.DIRECTORY, (Names) (_, _) -> {});

    @Nested
    class its_owner {

        @Test
        void is_named() {
            given().when(new AssignFeature(FLUIDS, NURSE.person()), by(CCIO))
                    .expectEvents(new FeatureAssigned(FLUIDS, NURSE.person()));
        }

        @Test
        void is_somebody_whom_the_directory_knows() {
            given().when(new AssignFeature(FLUIDS, new PersonId("nobody")), by(CCIO))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void named_again_is_no_news() {
            owned().when(new AssignFeature(FLUIDS, NURSE.person()), by(CCIO)).expectNoEvents();
        }

        @Test
        void may_be_nobody_again() {
            owned().when(new AssignFeature(FLUIDS, null), by(CCIO)).expectEvents(new FeatureAssigned(FLUIDS, null));
        }
    }

    @Nested
    class where_it_is_available {

        @Test
        void is_told_once_a_place() {
            given().when(new DescribeAvailability(FLUIDS, List.of(" Ward 7", "WARD 7", "", "Site B")), by(ANALYST))
                    .expectEvents(new AvailabilityDescribed(FLUIDS, List.of("Ward 7", "Site B")));
        }

        @Test
        void told_again_is_no_news() {
            given().when(new DescribeAvailability(FLUIDS, List.of()), by(ANALYST))
                    .expectNoEvents();
        }
    }

    @Nested
    class its_picture_or_video {

        @Test
        void is_linked() {
            given().when(new LinkFeature(FLUIDS, "https://intranet.example.nhs.uk/fluids.mp4"), by(ANALYST))
                    .expectEvents(new FeatureLinked(FLUIDS, "https://intranet.example.nhs.uk/fluids.mp4"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://intranet.example.nhs.uk/a.png",
                    "javascript:alert(1)",
                    "https:///a.png",
                    "https://user:secret@example.org/",
                    "fluids.mp4",
                    "https://two words"
                })
        void leads_nowhere_unsafe(String link) {
            given().when(new LinkFeature(FLUIDS, link), by(ANALYST))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void can_be_taken_away() {
            given().andGiven(did(ANALYST, new FeatureLinked(FLUIDS, "https://a.example/b")))
                    .when(new LinkFeature(FLUIDS, ""), by(ANALYST))
                    .expectEvents(new FeatureLinked(FLUIDS, ""));
        }
    }

    @Nested
    class its_review {

        @Test
        void is_planned() {
            given().when(new PlanReview(FLUIDS, TODAY.minusDays(3)), by(CCIO))
                    .expectEvents(new ReviewPlanned(FLUIDS, TODAY.minusDays(3)));
        }

        @Test
        void is_planned_for_no_date() {
            given().when(new PlanReview(FLUIDS, null), by(CCIO)).expectNoEvents();
        }

        @Test
        void is_done_by_the_owner_who_says_when_the_next_one_is() {
            owned().when(new ReviewFeature(FLUIDS, TODAY.plusYears(1), "Still so."), by(NURSE))
                    .expectEvents(new FeatureReviewed(FLUIDS, TODAY.plusYears(1), "Still so."));
        }

        @Test
        void is_not_done_by_anybody_else() {
            owned().when(new ReviewFeature(FLUIDS, TODAY.plusYears(1), ""), by(DOCTOR))
                    .expectException(NotTheOwner.class)
                    .expectNoEvents();
        }

        @Test
        void is_followed_by_one_after_today() {
            owned().when(new ReviewFeature(FLUIDS, TODAY, ""), by(NURSE)).expectException(Misshapen.class);
        }

        @Test
        void has_a_year_that_can_be_meant() {
            Assertions.assertThatThrownBy(() -> new PlanReview(FLUIDS, LocalDate.of(20260, 1, 1)))
                    .isInstanceOf(Misshapen.class);
        }
    }

    @Nested
    class its_end {

        @Test
        void is_taken_back() {
            retired().when(new RestoreFeature(FLUIDS), by(CCIO)).expectEvents(new FeatureRestored(FLUIDS));
        }

        @Test
        void that_never_came_is_not_taken_back() {
            given().when(new RestoreFeature(FLUIDS), by(CCIO)).expectNoEvents();
        }

        @Test
        void does_not_keep_anybody_from_correcting_its_words() {
            retired()
                    .when(new EditFeature(FLUIDS, FeaturePasts.orderSets(), 0), by(ANALYST))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void by_a_merge_sends_those_who_correct_it_to_the_other() {
            given().andGiven(did(CCIO, new FeatureMerged(FLUIDS, FeaturePasts.ORDER_SETS)))
                    .when(new EditFeature(FLUIDS, FeaturePasts.orderSets(), 0), by(ANALYST))
                    .expectException(FeatureIsMerged.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class was_this_what_you_needed {

        @Test
        void is_answered() {
            given().when(new GiveFeedback(FLUIDS, false, " Not on my ward. "), by(DOCTOR))
                    .expectEvents(new FeedbackGiven(FLUIDS, false, "Not on my ward."));
        }

        @Test
        void answered_the_same_again_is_no_news() {
            answered().when(new GiveFeedback(FLUIDS, false, ""), by(DOCTOR)).expectNoEvents();
        }

        @Test
        void is_corrected() {
            answered()
                    .when(new GiveFeedback(FLUIDS, true, ""), by(DOCTOR))
                    .expectEvents(new FeedbackGiven(FLUIDS, true, ""));
        }

        @Test
        void is_answered_by_everybody_for_themselves() {
            answered()
                    .when(new GiveFeedback(FLUIDS, false, ""), by(NURSE))
                    .expectEvents(new FeedbackGiven(FLUIDS, false, ""));
        }

        private TestExecutor<Feature> answered() {
            return given().andGiven(did(DOCTOR, new FeedbackGiven(FLUIDS, false, "")));
        }
    }

    private TestExecutor<Feature> given() {
        return story.given(did(ANALYST, FeaturePasts.added()));
    }

    private TestExecutor<Feature> owned() {
        return given().andGiven(did(CCIO, new FeatureAssigned(FLUIDS, NURSE.person())));
    }

    private TestExecutor<Feature> retired() {
        return given().andGiven(did(CCIO, new FeatureRetired(FLUIDS, TODAY, null, "The old chart is gone.")));
    }
}
