package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.time.LocalDate;
import java.util.HashSet;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.ideas.IdeaCommand.RedirectIdea;
import org.eprbridge.ideas.IdeaCommand.ReferIdea;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.ideas.seats.ChangeChoices.Choice;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.FeatureId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision on the triage screen")
@ViewPackages(packages = "nothing.to.scan")
class DecidingInTriageTest extends TriageScreen {

    @Test
    void to_accept_opens_a_change_of_its_own() {
        var form = choose(TriageVerb.ACCEPT);

        form.send.click();

        assertThat(sent).containsExactly(new AcceptIdea(FLUIDS, TriageSentences.accept(), null));
    }

    @Test
    void to_accept_can_join_a_change_that_exists() {
        var form = (TriageAccept) choose(TriageVerb.ACCEPT);
        form.way.setValue(TriageAccept.Way.JOIN);
        form.changes.setValue(new Choice(new ChangeId("CHG-3"), "Fluid balance", "Ready"));

        form.send.click();

        assertThat(sent)
                .containsExactly(
                        new AcceptIdea(FLUIDS, TriageSentences.acceptInto("Fluid balance"), new ChangeId("CHG-3")));
    }

    @Test
    void to_show_what_exists_takes_a_feature_found_in_place() {
        var form = (TriageRedirect) choose(TriageVerb.REDIRECT);
        form.search.setValue("fluid");
        form.features.setValue(FLOWSHEETS);
        form.message.setValue("Try flowsheets.");

        form.send.click();

        assertThat(sent).containsExactly(new RedirectIdea(FLUIDS, new FeatureId("FEAT-1"), "Try flowsheets."));
    }

    @Test
    void to_ask_sends_the_question() {
        var form = choose(TriageVerb.ASK);
        form.message.setValue("Which ward?");

        form.send.click();

        assertThat(sent).containsExactly(new AskSubmitter(FLUIDS, "Which ward?"));
    }

    @Test
    void to_refer_starts_with_a_sentence_for_the_chosen_team() {
        var form = (TriageRefer) choose(TriageVerb.REFER);
        form.to.setValue(ReferredTo.TRAINING);

        form.send.click();

        assertThat(sent)
                .containsExactly(
                        new ReferIdea(FLUIDS, ReferredTo.TRAINING, TriageSentences.refer(ReferredTo.TRAINING)));
    }

    @Test
    void to_park_names_the_day_in_the_sentence() {
        var form = (TriagePark) choose(TriageVerb.PARK);
        form.until.setValue(LocalDate.parse("2026-10-01"));

        form.send.click();

        assertThat(sent)
                .containsExactly(new ParkIdea(
                        FLUIDS,
                        LocalDate.parse("2026-10-01"),
                        "Thank you. We cannot work on this now. We will look at it again on 1 October 2026."));
    }

    @Test
    void to_decline_keeps_the_sentence_that_the_triager_wrote() {
        var form = (TriageDecline) choose(TriageVerb.DECLINE);
        form.message.setValue("Our own words.");
        form.reason.setValue(DeclineReason.NOT_SAFE);

        form.send.click();

        assertThat(sent).containsExactly(new DeclineIdea(FLUIDS, DeclineReason.NOT_SAFE, "Our own words."));
    }

    @Test
    void without_what_it_needs_names_every_gap_and_sends_nothing() {
        var form = choose(TriageVerb.DECLINE);

        form.send.click();

        assertThat(sent).isEmpty();
        assertThat(form.errors.sentences())
                .contains("Choose why it is not going ahead.", "Write the sentence that the sender will read.");
    }

    @Test
    void opens_the_next_idea_by_itself() {
        choose(TriageVerb.ACCEPT).send.click();

        assertThat(view.detailSide.getElement().getTextRecursively()).contains("IDEA-8");
    }

    @Test
    void can_be_undone() {
        allowed = new HashSet<>(Ideas.DECISIONS);
        allowed.add(Verb.REOPEN);
        choose(TriageVerb.ACCEPT).send.click();

        press("Undo");

        assertThat(sent).last().isInstanceOf(ReopenIdea.class);
    }
}
