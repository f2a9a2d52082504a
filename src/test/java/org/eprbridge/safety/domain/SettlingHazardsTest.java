package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.CONTROL;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TABLES_IN_USE;
import static org.eprbridge.safety.ReviewPasts.UNIT_SHOWN;
import static org.eprbridge.safety.ReviewPasts.WHY;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.safety.ReviewPasts.judgement;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.safety.ReviewPasts.withHazard;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ConditionNotSaid;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardCommand.CloseHazard;
import org.eprbridge.safety.HazardCommand.EditHazard;
import org.eprbridge.safety.HazardCommand.LinkHazard;
import org.eprbridge.safety.HazardCommand.ReopenHazard;
import org.eprbridge.safety.HazardCommand.UnlinkHazard;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.HazardEvent.HazardClosed;
import org.eprbridge.safety.HazardEvent.HazardEdited;
import org.eprbridge.safety.HazardEvent.HazardLinked;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.HazardEvent.HazardUnlinked;
import org.eprbridge.safety.HazardIsNotOpen;
import org.eprbridge.safety.HazardIsOpen;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.HazardNotAssessed;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.Judgement;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.LinkKind;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.RiskNotJustified;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.Severity;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Editing, closing and reopening a hazard")
class SettlingHazardsTest {

    static final HazardLink OVERDOSE = new HazardLink(LinkKind.INCIDENT, "INC-2044", "The same misreading");
    static final HazardDescription IN_A_FAULT = new HazardDescription(
            "Wrong unit",
            WRONG_UNIT.cause(),
            WRONG_UNIT.effect(),
            WRONG_UNIT.hazard(),
            WRONG_UNIT.harm(),
            Condition.FAULT,
            "");

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, DIRECTORY, TABLES_IN_USE);

    static List<Object> closed() {
        return then(ready(), did(CSO, new HazardClosed(REVIEW, HAZARD, "All done.")));
    }

    @Nested
    class a_hazard {

        @Test
        void is_described_in_other_words() {
            story.given(withHazard())
                    .when(new EditHazard(REVIEW, HAZARD, IN_A_FAULT), by(ANALYST))
                    .expectEvents(new HazardEdited(REVIEW, HAZARD, IN_A_FAULT));
        }

        @Test
        void is_not_described_in_the_same_words() {
            story.given(withHazard())
                    .when(new EditHazard(REVIEW, HAZARD, WRONG_UNIT), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void takes_the_signature_away_with_its_new_words() {
            story.given(signed())
                    .when(new EditHazard(REVIEW, HAZARD, IN_A_FAULT), by(ANALYST))
                    .expectEvents(
                            new HazardEdited(REVIEW, HAZARD, IN_A_FAULT),
                            new SignOffBecameStale(
                                    REVIEW, CHANGE, "Hazard HZ-1 (Wrong unit) was described in other words."));
        }

        @Test
        void is_linked_to_what_has_to_do_with_it() {
            story.given(withHazard())
                    .when(new LinkHazard(REVIEW, HAZARD, OVERDOSE), by(ANALYST))
                    .expectEvents(new HazardLinked(REVIEW, HAZARD, OVERDOSE));
        }

        @Test
        void is_linked_once() {
            story.given(then(withHazard(), did(ANALYST, new HazardLinked(REVIEW, HAZARD, OVERDOSE))))
                    .when(new LinkHazard(REVIEW, HAZARD, OVERDOSE), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void is_not_linked_to_itself() {
            story.given(withHazard())
                    .when(new LinkHazard(REVIEW, HAZARD, new HazardLink(LinkKind.HAZARD, "HZ-1", "")), by(ANALYST))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void loses_a_link() {
            story.given(then(withHazard(), did(ANALYST, new HazardLinked(REVIEW, HAZARD, OVERDOSE))))
                    .when(new UnlinkHazard(REVIEW, HAZARD, LinkKind.INCIDENT, "INC-2044"), by(ANALYST))
                    .expectEvents(new HazardUnlinked(REVIEW, HAZARD, OVERDOSE));
        }
    }

    @Nested
    class closing {

        static final CloseHazard CLOSE = new CloseHazard(REVIEW, HAZARD, "All done.");

        @Test
        void says_that_nothing_is_left_to_do() {
            story.given(ready()).when(CLOSE, by(CSO)).expectEvents(new HazardClosed(REVIEW, HAZARD, "All done."));
        }

        @Test
        void happens_once() {
            story.given(closed()).when(CLOSE, by(CSO)).expectNoEvents();
        }

        @Test
        void is_refused_while_something_is_left_to_do() {
            story.given(withHazard())
                    .when(CLOSE, by(CSO))
                    .expectException(HazardNotAssessed.class)
                    .expectNoEvents();
        }

        static Stream<HazardCommand> edits() {
            return Stream.of(
                    new EditHazard(REVIEW, HAZARD, IN_A_FAULT),
                    new LinkHazard(REVIEW, HAZARD, OVERDOSE),
                    new AddControl(REVIEW, HAZARD, CONTROL, UNIT_SHOWN),
                    new AssessHazard(
                            REVIEW, HAZARD, Phase.RESIDUAL, Likelihood.LOW, Harm.DEATH, Patients.ONE, WHY, "", ""));
        }

        @ParameterizedTest
        @MethodSource("edits")
        void ends_every_edit(HazardCommand edit) {
            story.given(closed())
                    .when(edit, by(ANALYST))
                    .expectException(HazardIsNotOpen.class)
                    .expectNoEvents();
        }

        @Test
        void spares_a_signature_nothing() {
            var risky =
                    new HazardAssessed(REVIEW, HAZARD, Phase.RESIDUAL, judged(Likelihood.HIGH, Severity.MAJOR, "", ""));
            assertThat(ReviewsInTests.of(then(closed(), did(ANALYST, risky))).inTheWayOfAnySignature())
                    .extracting(Refusal::type)
                    .containsExactly("residual-risk-too-high");
        }
    }

    @Nested
    class reopening {

        static final ReopenHazard REOPEN = new ReopenHazard(REVIEW, HAZARD, "It happened again.");

        @Test
        void brings_a_closed_hazard_back_to_work() {
            story.given(closed())
                    .when(REOPEN, by(ANALYST))
                    .expectEvents(new HazardReopened(REVIEW, HAZARD, "It happened again."));
            assertThat(ReviewsInTests.of(then(
                                    closed(), did(ANALYST, new HazardReopened(REVIEW, HAZARD, "It happened again."))))
                            .hazard(HAZARD)
                            .status())
                    .isEqualTo(HazardStatus.REOPENED);
        }

        @Test
        void is_not_for_what_is_open() {
            story.given(ready())
                    .when(REOPEN, by(ANALYST))
                    .expectException(HazardIsOpen.class)
                    .expectNoEvents();
        }

        @ParameterizedTest
        @EnumSource
        void is_what_people_are_told_to_do_first(HazardStatus status) {
            assertThat(new HazardIsNotOpen("HZ-1 (Wrong unit)", status).sentence(TELLING))
                    .startsWith("Hazard HZ-1 (Wrong unit) is ")
                    .endsWith("Reopen it first.");
        }
    }

    @Nested
    class a_signature_waits {

        @ParameterizedTest
        @CsvSource({
            "LOW, MINOR, '', '', 0",
            "LOW, CONSIDERABLE, '', '', 1",
            "LOW, CONSIDERABLE, Costs, '', 0",
            "LOW, MAJOR, '', '', 2",
            "LOW, MAJOR, Costs, '', 1",
            "LOW, MAJOR, '', Helps, 1",
            "LOW, MAJOR, Costs, Helps, 0"
        })
        void for_the_reasons_that_a_rating_asks_for(
                Likelihood likelihood, Severity severity, String lower, String benefit, int missing) {
            var residual =
                    new HazardAssessed(REVIEW, HAZARD, Phase.RESIDUAL, judged(likelihood, severity, lower, benefit));
            assertThat(ReviewsInTests.of(then(ready(), did(ANALYST, residual))).inTheWayOfAnySignature())
                    .hasSize(missing)
                    .allSatisfy(it -> assertThat(it).isInstanceOf(RiskNotJustified.class));
        }

        @Test
        void in_words() {
            var hazard = ReviewsInTests.of(ready()).hazard(HAZARD);
            assertThat(new RiskNotJustified(hazard, 3, RiskNotJustified.Missing.WHY_NOT_LOWER).sentence(TELLING))
                    .isEqualTo("Hazard HZ-1 (Wrong unit) has a residual risk of 3:"
                            + " say why it is impractical to reduce it further.");
            assertThat(new RiskNotJustified(hazard, 3, RiskNotJustified.Missing.RISK_BENEFIT).sentence(TELLING))
                    .endsWith("weigh what the change brings against that risk.");
        }

        @Test
        void for_the_condition_that_nobody_was_asked_for_once() {
            var old = new HazardDescription("Late", "Slow", "Slow", "Late dose", "Pain", Condition.NOT_SAID, "");
            assertThat(ReviewsInTests.of(then(ready(), did(ANALYST, new HazardEdited(REVIEW, HAZARD, old))))
                            .inTheWayOfAnySignature())
                    .singleElement()
                    .isInstanceOf(ConditionNotSaid.class);
            assertThat(new HazardAdded(REVIEW, HAZARD, old).description().condition())
                    .isEqualTo(Condition.NOT_SAID);
        }
    }

    static Judgement judged(Likelihood likelihood, Severity severity, String lower, String benefit) {
        var judged = judgement(likelihood, severity);
        return new Judgement(
                likelihood,
                judged.harm(),
                judged.patients(),
                severity,
                judged.rating(),
                judged.tables(),
                WHY,
                lower,
                benefit);
    }
}
