package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import org.eprbridge.ideas.IdeaCommand.RedirectIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The triage screen")
@ViewPackages(packages = "nothing.to.scan")
class TriageViewTest extends TriageScreen {

    @Nested
    class a_feature_that_may_exist_already {

        @Test
        void is_named_with_the_reason() {
            assertThat($(TriageOffers.class).single().getElement().getTextRecursively())
                    .contains("Flowsheets", "Why: matches fluids → Flowsheets");
        }

        @Test
        void is_shown_to_the_sender_with_two_clicks_and_a_sentence() {
            test($(NativeButton.class).withText("Show them this feature").single())
                    .click();
            var form = $(TriageRedirect.class).single();
            assertThat(form.message.getValue()).contains("Flowsheets");
            form.message.setValue("It adds up by itself.");
            test($(Button.class).withText("Send them there").single()).click();

            assertThat(sent).containsExactly(new RedirectIdea(FLUIDS, FLOWSHEETS.feature(), "It adds up by itself."));
        }

        @Test
        void is_not_named_to_whoever_may_not_redirect() {
            allowed = Set.of();
            view.show(TriageAddress.START.opening(LABELS));

            assertThat($(TriageOffers.class).single().getElement().getTextRecursively())
                    .isEmpty();
        }
    }

    @Nested
    class the_list {

        @Test
        void leads_to_each_idea_by_an_address_that_keeps_the_pile() {
            view.show(TriageAddress.START.showing(TriageFilter.OVERDUE));

            assertThat($(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("triage?idea=IDEA-7&show=overdue", "triage?show=parked");
        }

        @Test
        void offers_to_begin_at_the_top_while_nothing_is_chosen() {
            view.show(TriageAddress.START);

            assertThat($(Anchor.class).all())
                    .filteredOn(link -> link.getText().equals("Begin with IDEA-7"))
                    .extracting(Anchor::getHref)
                    .containsExactly("triage?idea=IDEA-7&show=to-triage");
        }

        @Test
        void asks_for_the_pile_the_words_and_the_order_of_the_address() {
            view.show(new TriageAddress(TriageFilter.OVERDUE, null, "fluid", TriageOrder.COSTLIEST));

            var last = answers.asked(IdeaList.Find.class).getLast();
            assertThat(last.overdue()).isTrue();
            assertThat(last.q()).isEqualTo("fluid");
            assertThat(last.page().sort()).isEqualTo("-hoursPerWeek");
        }

        @Test
        void says_aloud_how_many_wait() {
            assertThat(view.counts.spoken.getText()).isEqualTo("2 ideas to triage, 1 overdue.");
        }

        @Test
        void says_what_would_fill_it_when_it_is_empty() {
            pile.clear();

            view.show(TriageAddress.START);

            assertThat(view.inbox.getElement().getTextRecursively()).contains("Nothing waits for a decision.");
        }
    }

    @Nested
    class when_somebody_else_was_faster {

        @Test
        void the_refusal_is_shown_in_place_and_every_word_stays() {
            onSend = _ -> {
                throw new Refused(
                        "already-decided", Refusal.Kind.RULE, "Asha Patel already accepted this a minute ago.");
            };
            var form = choose(TriageVerb.ASK);
            form.message.setValue("Which ward?");

            form.send.click();

            assertThat(form.errors.sentences()).isEqualTo("Asha Patel already accepted this a minute ago.");
            assertThat(form.message.getValue()).isEqualTo("Which ward?");
            assertThat(form.send.isEnabled()).isTrue();
        }

        @Test
        void an_open_form_is_told_and_keeps_its_words() {
            var form = choose(TriageVerb.ASK);
            form.message.setValue("Which ward?");
            allowed = Set.of();

            changed.accept(Set.of("IDEA-7"));
            MockVaadin.clientRoundtrip();

            assertThat(form.changedMeanwhile.getText())
                    .isEqualTo("Asha Patel accepted this idea. What you wrote is still here.");
            assertThat(form.message.getValue()).isEqualTo("Which ward?");
            assertThat(form.isAttached()).isTrue();
        }
    }

    @Test
    void finds_a_begun_decision_again_after_looking_at_another_idea() {
        choose(TriageVerb.ASK).message.setValue("Which ward?");
        view.show(TriageAddress.START.opening(LABELS));

        view.show(TriageAddress.START.opening(FLUIDS));

        assertThat(choose(TriageVerb.ASK).message.getValue()).isEqualTo("Which ward?");
    }

    @Test
    void tells_the_sender_that_somebody_is_looking() {
        press("I am looking at this");

        assertThat(sent).containsExactly(new TakeUpIdea(FLUIDS));
    }
}
