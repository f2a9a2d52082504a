package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.ideas.IdeaCommand.RedirectIdea;
import org.eprbridge.ideas.IdeaCommand.ReferIdea;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaCommand.TellIdeasApart;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.ideas.seats.ChangeChoices.Choice;
import org.eprbridge.ideas.seats.FeaturesForIdea.Offer;
import org.eprbridge.ideas.seats.IdeasLikeThis.Like;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The triage screen")
@ViewPackages(packages = "nothing.to.scan")
class TriageViewTest extends BrowserlessTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-10T09:00:00Z"), WorkingDays.LONDON);
    static final IdeaId FLUIDS = new IdeaId("IDEA-7");
    static final IdeaId LABELS = new IdeaId("IDEA-8");
    static final FeatureList.Card FLOWSHEETS = new FeatureList.Card(
            new FeatureId("FEAT-1"), "Flowsheets", "Totals the day's fluids.", "Patient › Flowsheets", "Nurses");

    final List<Object> sent = new ArrayList<>();
    final List<IdeaList.Card> pile =
            new ArrayList<>(List.of(Ideas.card(FLUIDS, "Fluid chart"), Ideas.card(LABELS, "Blood labels")));
    Set<Verb> allowed = Ideas.DECISIONS;
    Consumer<Object> onSend = sent::add;
    Consumer<Set<String>> changed = _ -> {};

    final Answers answers = new Answers()
            .to(TriageCounts.Now.class, _ -> new TriageCounts.Counts(pile.size(), 1, 2, 3, 4))
            .to(
                    IdeaList.Find.class,
                    question -> new Page<>(pile, pile.size(), 0, question.page().size()))
            .to(IdeaPage.Of.class, question -> Optional.of(Ideas.page(question.idea(), allowed)))
            .to(IdeaTimeline.Of.class, _ -> List.of(Ideas.entry("Asha Patel accepted this idea.")))
            .to(FeatureList.Find.class, _ -> new Page<>(List.of(FLOWSHEETS), 1, 0, 6));

    final TriageView view = new TriageView(
            answers,
            command -> {
                onSend.accept(command);
                return 0;
            },
            listener -> {
                changed = listener;
                return () -> {};
            },
            WorkingDays.england(),
            CLOCK,
            Optional::empty,
            Optional.of(_ -> List.of(new Choice(new ChangeId("CHG-3"), "Fluid balance", "Ready"))),
            Optional.of(_ -> List.of(new Offer(FLOWSHEETS, "matches *fluids* → Flowsheets"))),
            Optional.of(_ -> List.of(new Like(LABELS, "says *fluids* too"))));

    @BeforeEach
    void open() {
        UI.getCurrent().add(view);
        view.show(TriageAddress.START.opening(FLUIDS));
    }

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
    class a_decision {

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

    @Nested
    class joining {

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

    private TriageForm choose(TriageVerb verb) {
        view.choose(verb);
        return $(TriageForm.class).single();
    }

    private void press(String label) {
        var natives = $(NativeButton.class).withText(label);
        if (natives.exists()) {
            test(natives.single()).click();
        } else {
            test($(Button.class).withText(label).single()).click();
        }
    }
}
