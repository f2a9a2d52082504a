package org.eprbridge.ideas.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureCommand.ProposeSynonym;
import org.eprbridge.catalogue.FeatureCommand.WithdrawProposal;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.ideas.Chronicle;
import org.eprbridge.ideas.DeflectionEvent.FindingUndone;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.RedirectConfirmed;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.testing.Guards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When a feature solved an idea, its owner hears what the sender had called it")
class LearningWordsFromRedirectsTest {

    static final IdeaId IDEA = new IdeaId("IDEA-7");
    static final FeatureId OLD_CHART = new FeatureId("FEAT-11");
    static final FeatureId CHART = new FeatureId("FEAT-12");

    final List<Object> sent = new ArrayList<>();
    final Chronicle log = new Chronicle();
    final Catalogue catalogue = new Merged();
    final WhenRedirectIsConfirmedThenProposeTheWords reaction = new WhenRedirectIsConfirmedThenProposeTheWords(
            (_, command) -> sent.add(command), log, catalogue, Guards.guard());

    @Test
    void the_title_is_proposed_to_the_feature_that_describes_it_now() {
        confirmed("Adding up fluids by hand.");

        assertThat(sent)
                .containsExactly(new ProposeSynonym(
                        CHART, "Adding up fluids by hand", new LearntFrom(LearntFrom.Kind.IDEA, "IDEA-7")));
    }

    @Test
    void without_what_may_be_about_a_patient() {
        confirmed("Fluids " + Guards.PHONE_NUMBER);

        assertThat(sent)
                .containsExactly(new ProposeSynonym(CHART, "Fluids", new LearntFrom(LearntFrom.Kind.IDEA, "IDEA-7")));
    }

    @Test
    void and_nothing_when_nothing_else_was_said() {
        confirmed(Guards.PHONE_NUMBER);

        assertThat(sent).isEmpty();
    }

    @Test
    void and_words_of_somebody_whom_it_did_not_help_wait_no_longer() {
        new WhenFindingIsUndoneThenProposeNothing((_, command) -> sent.add(command), catalogue)
                .react(new FindingUndone(new DeflectionId("DEF-5"), OLD_CHART), NURSE);

        assertThat(sent)
                .containsExactly(new WithdrawProposal(CHART, new LearntFrom(LearntFrom.Kind.DEFLECTION, "DEF-5")));
    }

    private void confirmed(String title) {
        var text = new IdeaText(title, "It takes long.", "", "", "", 0, 0, "");
        log.happens(NOW, NURSE, new IdeaSubmitted(IDEA, NURSE.person(), NURSE.standing(), text));
        log.happens(NOW, CCIO, new IdeaRedirected(IDEA, OLD_CHART, "Try this."));
        reaction.react(new RedirectConfirmed(IDEA, OLD_CHART, "Yes."), NURSE);
    }

    private static final class Merged implements Catalogue {

        @Override
        public Optional<String> nameOf(FeatureId feature) {
            return Optional.of("Fluid balance chart");
        }

        @Override
        public FeatureId survivorOf(FeatureId feature) {
            return CHART;
        }
    }
}
