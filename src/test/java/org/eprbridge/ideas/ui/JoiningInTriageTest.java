package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.util.HashSet;
import java.util.Set;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.TellIdeasApart;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Joining two ideas on the triage screen")
@ViewPackages(packages = "nothing.to.scan")
class JoiningInTriageTest extends TriageScreen {

    @Test
    void finds_the_other_idea_and_offers_the_undo() {
        allowed = new HashSet<>(Set.of(Verb.JOIN, Verb.UNDO_JOIN));
        var form = (TriageJoin) choose(TriageVerb.JOIN);
        form.search.setValue("allergy");
        var other = pile.getLast();
        form.ideas.setValue(other);

        form.send.click();
        press("Undo");

        assertThat(sent)
                .filteredOn(JoinIdea.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(JoinIdea.class, order -> {
                    assertThat(order.into()).isEqualTo(other.idea());
                    assertThat(order.message()).contains(other.title());
                });
        assertThat(sent).last().isInstanceOf(UndoJoin.class);
    }

    @Test
    void is_suggested_with_why_and_takes_two_clicks() {
        allowed = Set.of(Verb.JOIN);
        view.show(TriageAddress.START.opening(LABELS));
        view.show(TriageAddress.START.opening(FLUIDS));
        press("Join…");
        $(TriageForm.class).single().send.click();

        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        JoinIdea.class, order -> assertThat(order.into()).isEqualTo(LABELS));
    }

    @Test
    void can_be_ruled_out_for_good() {
        allowed = Set.of(Verb.JOIN);
        view.show(TriageAddress.START.opening(LABELS));
        view.show(TriageAddress.START.opening(FLUIDS));
        press("Not the same");

        assertThat(sent).containsExactly(new TellIdeasApart(FLUIDS, LABELS));
    }

    @Test
    void needs_the_other_idea() {
        allowed = Set.of(Verb.JOIN);
        var form = choose(TriageVerb.JOIN);

        form.send.click();

        assertThat(sent).isEmpty();
        assertThat(form.errors.sentences()).contains("choose the one that it is joined with");
    }
}
