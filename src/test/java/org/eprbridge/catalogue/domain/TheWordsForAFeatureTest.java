package org.eprbridge.catalogue.domain;

import static org.eprbridge.catalogue.FeaturePasts.FLUIDS;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.eprbridge.catalogue.FeatureCommand.AcceptSynonym;
import org.eprbridge.catalogue.FeatureCommand.AddSynonym;
import org.eprbridge.catalogue.FeatureCommand.ProposeSynonym;
import org.eprbridge.catalogue.FeatureCommand.RejectSynonym;
import org.eprbridge.catalogue.FeatureCommand.RemoveSynonym;
import org.eprbridge.catalogue.FeatureEvent.FeatureAssigned;
import org.eprbridge.catalogue.FeatureEvent.FeatureRetired;
import org.eprbridge.catalogue.FeatureEvent.SynonymAccepted;
import org.eprbridge.catalogue.FeatureEvent.SynonymAdded;
import org.eprbridge.catalogue.FeatureEvent.SynonymProposed;
import org.eprbridge.catalogue.FeatureEvent.SynonymRejected;
import org.eprbridge.catalogue.FeatureEvent.SynonymRemoved;
import org.eprbridge.catalogue.FeatureIsRetired;
import org.eprbridge.catalogue.FeaturePasts;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.catalogue.NoSuchProposal;
import org.eprbridge.catalogue.NotTheOwner;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.testing.Staff;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("People find a feature by")
class TheWordsForAFeatureTest {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 6);
    static final LearntFrom IDEA = new LearntFrom(LearntFrom.Kind.IDEA, "IDEA-7");

    final AggregateTestFixture<Feature> story = Stories.of(Feature.class, Staff.DIRECTORY, (Names) (_, _) -> {});

    @Nested
    class another_word_for_it {

        @Test
        void is_given() {
            given().when(new AddSynonym(FLUIDS, "  Input   output "), by(ANALYST))
                    .expectEvents(new SynonymAdded(FLUIDS, "Input output"));
        }

        @Test
        void in_other_letters_is_no_news() {
            withWord().when(new AddSynonym(FLUIDS, "INPUT OUTPUT"), by(ANALYST)).expectNoEvents();
        }

        @Test
        void is_not_its_name() {
            given().when(new AddSynonym(FLUIDS, "fluid balance CHART"), by(ANALYST))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void is_removed_as_it_was_written() {
            withWord()
                    .when(new RemoveSynonym(FLUIDS, "input output"), by(ANALYST))
                    .expectEvents(new SynonymRemoved(FLUIDS, "Input output"));
        }

        @Test
        void that_nobody_gave_is_removed_without_news() {
            given().when(new RemoveSynonym(FLUIDS, "input output"), by(ANALYST)).expectNoEvents();
        }
    }

    @Nested
    class a_word_that_somebody_was_helped_by {

        @Test
        void is_proposed() {
            given().when(new ProposeSynonym(FLUIDS, "Wee chart", IDEA), by(DOCTOR))
                    .expectEvents(new SynonymProposed(FLUIDS, "Wee chart", IDEA));
        }

        @Test
        void is_accepted_by_the_owner() {
            proposed()
                    .when(new AcceptSynonym(FLUIDS, "wee chart"), by(NURSE))
                    .expectEvents(new SynonymAccepted(FLUIDS, "Wee chart"));
        }

        @Test
        void is_accepted_by_giving_it() {
            proposed()
                    .when(new AddSynonym(FLUIDS, "wee chart"), by(ANALYST))
                    .expectEvents(new SynonymAccepted(FLUIDS, "Wee chart"));
        }

        @Test
        void is_rejected_by_the_owner() {
            proposed()
                    .when(new RejectSynonym(FLUIDS, "Wee chart"), by(NURSE))
                    .expectEvents(new SynonymRejected(FLUIDS, "Wee chart"));
        }

        @Test
        void is_not_decided_on_by_anybody_else() {
            proposed()
                    .when(new AcceptSynonym(FLUIDS, "Wee chart"), by(DOCTOR))
                    .expectException(NotTheOwner.class)
                    .expectNoEvents();
            proposed()
                    .when(new RejectSynonym(FLUIDS, "Wee chart"), by(DOCTOR))
                    .expectException(NotTheOwner.class)
                    .expectNoEvents();
        }

        @Test
        void is_not_proposed_again_once_it_was_rejected() {
            proposed()
                    .andGiven(did(NURSE, new SynonymRejected(FLUIDS, "Wee chart")))
                    .when(new ProposeSynonym(FLUIDS, "WEE chart", IDEA), by(DOCTOR))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void can_be_accepted_after_all() {
            proposed()
                    .andGiven(did(NURSE, new SynonymRejected(FLUIDS, "Wee chart")))
                    .when(new AcceptSynonym(FLUIDS, "Wee chart"), by(CCIO))
                    .expectEvents(new SynonymAccepted(FLUIDS, "Wee chart"));
        }

        @Test
        void that_nobody_proposed_is_not_decided_on() {
            given().when(new AcceptSynonym(FLUIDS, "Wee chart"), by(CCIO)).expectException(NoSuchProposal.class);
            given().when(new RejectSynonym(FLUIDS, "Wee chart"), by(CCIO)).expectException(NoSuchProposal.class);
        }

        @Test
        void is_not_learnt_by_a_feature_that_is_gone() {
            retired()
                    .when(new ProposeSynonym(FLUIDS, "Wee chart", IDEA), by(DOCTOR))
                    .expectException(FeatureIsRetired.class);
        }
    }

    private TestExecutor<Feature> given() {
        return story.given(did(ANALYST, FeaturePasts.added()));
    }

    private TestExecutor<Feature> owned() {
        return given().andGiven(did(CCIO, new FeatureAssigned(FLUIDS, NURSE.person())));
    }

    private TestExecutor<Feature> withWord() {
        return given().andGiven(did(ANALYST, new SynonymAdded(FLUIDS, "Input output")));
    }

    private TestExecutor<Feature> proposed() {
        return owned().andGiven(did(DOCTOR, new SynonymProposed(FLUIDS, "Wee chart", IDEA)));
    }

    private TestExecutor<Feature> retired() {
        return given().andGiven(did(CCIO, new FeatureRetired(FLUIDS, TODAY, null, "The old chart is gone.")));
    }
}
