package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.ideas.IdeaCommand.AnswerQuestion;
import org.eprbridge.ideas.IdeaCommand.AppealDecline;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.ConfirmRedirect;
import org.eprbridge.ideas.IdeaCommand.FollowIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.UnfollowIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawSupport;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An idea's page")
@ViewPackages(packages = "org.eprbridge.ideas.ui")
class IdeaViewTest extends IdeaScreen {

    Set<Verb> verbs = Set.of();

    @BeforeEach
    void prepare() {
        answers.to(IdeaPage.Of.class, question -> Optional.of(Ideas.page(question.idea(), verbs)))
                .to(IdeaTimeline.Of.class, _ -> List.of(Ideas.entry("Grace Okafor sent this idea.")));
    }

    @Test
    void says_where_it_stands_who_has_it_and_what_is_next_by_when() {
        open();

        assertThat(heading()).isEqualTo("Fluid chart");
        assertThat(everythingShown())
                .contains("Sent", "With triage", "Somebody looks at it.", "12 August 2026")
                .contains("5 working days with us, 0 with the sender")
                .contains("Grace Okafor sent this idea.");
    }

    @Test
    void names_whoever_set_off_what_follows_by_itself() {
        answers.to(IdeaTimeline.Of.class, _ -> List.of(Ideas.followed("Priscilla Thorne")));

        open();

        assertThat(everythingShown())
                .contains("follows what Priscilla Thorne did")
                .doesNotContain("on behalf of");
    }

    @Test
    void tells_what_it_costs_in_hours_with_the_people_behind_it() {
        var doctor = new IdeaPage.Support(
                new PersonId("P-9"), "Hana Iyer", "Doctor", "Surgery", 12, 5, 7, "", Ideas.SUBMITTED);
        answers.to(IdeaPage.Of.class, question -> Optional.of(Ideas.page(question.idea(), verbs, List.of(doctor))));

        open();

        assertThat(everythingShown())
                .contains("3.5 hours a week · 3 people")
                .contains("It costs one person from 15 minutes a week to 1.5 hours a week;"
                        + " the one in the middle loses 30 minutes a week.")
                .contains("With those who are like them they count 14 people.")
                .contains("Hana Iyer, Doctor, Surgery: 12 times a week, 5 minutes each time, and so do 6 colleagues")
                .contains("Registered nurse: 3 hours a week · 2 people");
    }

    @Nested
    class offers_what_the_person_may_do {

        @Test
        void and_nothing_else() {
            open();

            assertThat($(TextArea.class).all()).isEmpty();
            assertThat($(Anchor.class).withText("Decide in triage").all()).isEmpty();
        }

        @Test
        void to_answer() {
            open(Verb.ANSWER);
            area("Your answer").setValue("Ward 7");
            test(button("Send your answer")).click();

            assertThat(sent).containsExactly(new AnswerQuestion(FLUIDS, "Ward 7"));
            assertThat(everythingShown()).contains("Your answer is with us");
        }

        @Test
        void with_what_is_asked_before_what_may_be_done() {
            open(Verb.WITHDRAW, Verb.ANSWER);

            assertThat($(TextArea.class).all())
                    .extracting(TextArea::getLabel)
                    .startsWith("Your answer", "Why do you take it back?");
        }

        @Test
        void but_an_empty_answer_is_asked_for_again() {
            open(Verb.ANSWER);
            test(button("Send your answer")).click();

            assertThat(sent).isEmpty();
            assertThat(everythingShown()).contains("Write your answer first.");
        }

        @Test
        void to_say_that_the_feature_did_not_solve_it() {
            open(Verb.CONFIRM);
            choose(false);
            area("Anything to add? (optional)").setValue("Not on our ward.");
            test(button("Send")).click();

            assertThat(sent).containsExactly(new ConfirmRedirect(FLUIDS, false, "Not on our ward."));
        }

        @Test
        void to_support_with_hours() {
            var view = open(Verb.SUPPORT);
            var form = (SupportForm) $(SupportForm.class, view).single();
            form.timesPerWeek.setValue(4.0);
            form.minutesEach.setValue(2.5);
            test(form.send).click();

            assertThat(sent).containsExactly(new SupportIdea(FLUIDS, 4, 2.5, 1, ""));
        }

        @Test
        void to_correct_what_a_supporter_said_and_to_take_it_back() {
            var said = new IdeaPage.Support(
                    Ideas.NURSE, "Grace Okafor", "Registered nurse", "Surgery", 12, 5, 7, "Nights.", Ideas.SUBMITTED);
            verbs = Set.of(Verb.SUPPORT, Verb.WITHDRAW_SUPPORT);
            answers.to(IdeaPage.Of.class, question -> Optional.of(Ideas.page(question.idea(), verbs, List.of(said))));
            var view = navigate("ideas/IDEA-7", IdeaView.class);
            var form = (SupportForm) $(SupportForm.class, view).single();
            form.minutesEach.setValue(2.5);
            test(form.send).click();
            test(button("I no longer have this problem")).click();

            assertThat(sent)
                    .containsExactly(new SupportIdea(FLUIDS, 12, 2.5, 7, "Nights."), new WithdrawSupport(FLUIDS));
        }

        @Test
        void to_follow_and_to_stop() {
            open(Verb.FOLLOW);
            test(button("Follow")).click();
            open(Verb.UNFOLLOW);
            test(button("Stop following")).click();

            assertThat(sent).containsExactly(new FollowIdea(FLUIDS), new UnfollowIdea(FLUIDS));
        }

        @Test
        void to_appeal_and_to_withdraw() {
            open(Verb.APPEAL, Verb.WITHDRAW);
            area("Why should it be looked at again?").setValue("It is about safety.");
            test(button("Ask for another look")).click();
            area("Why do you take it back?").setValue("Solved.");
            test(button("Take it back")).click();

            assertThat(sent)
                    .containsExactly(
                            new AppealDecline(FLUIDS, "It is about safety."), new WithdrawIdea(FLUIDS, "Solved."));
        }

        @Test
        void and_leads_who_decides_to_triage() {
            open(Verb.ACCEPT);

            assertThat($(Anchor.class).withText("Decide in triage").single().getHref())
                    .isEqualTo("triage?idea=IDEA-7");
        }
    }

    @Nested
    class keeps_internal_words_internal {

        @Test
        void by_asking_for_whom_each_comment_is() {
            open(Verb.COMMENT, Verb.COMMENT_INTERNALLY);
            area("Your comment").setValue("The supplier will not do this.");
            test(button("Add comment")).click();

            assertThat(sent).isEmpty();
            assertThat(everythingShown()).contains("Choose who may read it.");
        }

        @Test
        void and_repeating_the_choice_on_the_button() {
            open(Verb.COMMENT, Verb.COMMENT_INTERNALLY);
            area("Your comment").setValue("The supplier will not do this.");
            choose(Visibility.INTERNAL);
            test(button("Add for the team only")).click();

            assertThat(sent)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            CommentOnIdea.class,
                            comment -> assertThat(comment.visibility()).isEqualTo(Visibility.INTERNAL));
        }

        @Test
        void and_not_bothering_who_can_only_speak_to_everybody() {
            open(Verb.COMMENT);
            area("Your comment").setValue("We have it too.");
            test(button("Add comment")).click();

            assertThat(sent)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            CommentOnIdea.class,
                            comment -> assertThat(comment.visibility()).isEqualTo(Visibility.VISIBLE));
        }
    }

    @Nested
    class travels_in_time {

        @Test
        void to_the_end_of_a_day_and_lets_nobody_change_the_past() {
            verbs = Set.of(Verb.ANSWER, Verb.COMMENT);
            visit("ideas/IDEA-7?on=2026-08-04");
            var view = (IdeaView) getCurrentView();

            assertThat(answers.asked(IdeaPage.Of.class).getLast().asOf())
                    .isEqualTo(Instant.parse("2026-08-04T22:59:59.999Z"));
            assertThat(everythingShown()).contains("This is how it stood at the end of 4 August 2026.");
            assertThat(view.actions.isVisible()).isFalse();
            assertThat(view.discussion.form.isVisible()).isFalse();
        }

        @Test
        void but_not_beyond_yesterday() {
            visit("ideas/IDEA-7?on=2026-08-06");

            assertThat(answers.asked(IdeaPage.Of.class).getLast().asOf()).isNull();
        }

        @Test
        void to_a_day_before_it_was_sent() {
            answers.to(
                    IdeaPage.Of.class,
                    question -> question.asOf() == null
                            ? Optional.of(Ideas.page(question.idea(), Set.of()))
                            : Optional.empty());

            visit("ideas/IDEA-7?on=2026-01-01");

            assertThat(everythingShown()).contains("This idea had not been sent yet on 1 January 2026.");
        }
    }

    @Test
    void keeps_what_somebody_types_when_news_arrive() {
        open(Verb.ANSWER);
        area("Your answer").setValue("Ward");

        news.about(FLUIDS);
        roundTrip();

        assertThat(area("Your answer").getValue()).isEqualTo("Ward");
    }

    private IdeaView open(Verb... allowed) {
        verbs = Set.of(allowed);
        return navigate("ideas/IDEA-7", IdeaView.class);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(T option) {
        $(RadioButtonGroup.class)
                .withCondition(RadioButtonGroup::isVisible)
                .single()
                .setValue(option);
    }
}
