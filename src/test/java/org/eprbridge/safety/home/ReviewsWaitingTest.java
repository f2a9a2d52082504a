package org.eprbridge.safety.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting.Item;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewList.Card;
import org.eprbridge.safety.ReviewStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What waits for the clinical safety officer")
class ReviewsWaitingTest {

    static final Actor OFFICER = Actor.of(new PersonId("cso"), Role.SAFETY_OFFICER);
    static final Actor NURSE = Actor.of(new PersonId("nurse"), Role.CLINICIAN);
    static final Instant NOW = Instant.parse("2026-08-20T09:00:00Z");

    @Test
    void is_first_what_only_the_officer_can_decide_and_then_what_others_still_assess() {
        assertThat(waiting(OFFICER, card(1, 1, 0, 2), card(2, 1, 0, 3), card(3, 0, 0, 0), card(4, 2, 1, 0)))
                .extracting(Item::title, Item::count, Item::link)
                .containsExactly(
                        tuple("Safety reviews to decide", 2L, "safety"),
                        tuple("Safety reviews in work", 2L, "safety?status=OPEN"));
    }

    @Test
    void leads_straight_to_the_sign_off_when_only_one_waits_for_it() {
        assertThat(waiting(OFFICER, card(7, 1, 0, 2))).extracting(Item::link).containsExactly("safety/SR-7/sign-off");
    }

    @Test
    void leads_to_the_review_where_others_still_assess() {
        assertThat(waiting(OFFICER, card(7, 2, 1, 0))).extracting(Item::link).containsExactly("safety/SR-7");
    }

    @Test
    void is_nothing_for_others() {
        assertThat(waiting(NURSE, card(1, 1, 0, 2))).isEmpty();
    }

    private static List<Item> waiting(Actor person, Card... open) {
        return new ReviewsWaiting(answering(List.of(open))).waitingFor(person);
    }

    private static Card card(int number, int hazards, int unassessed, int worst) {
        return new Card(
                new ReviewId("SR-" + number),
                new ChangeId("CHG-" + number),
                "Scan wristbands at the bedside",
                ReviewStatus.OPEN,
                hazards,
                unassessed,
                worst,
                NOW,
                NOW);
    }

    private static Queries answering(List<Card> cards) {
        return new Queries() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> R ask(Query<R> question) {
                var find = (ReviewList.Find) question;
                var found = cards.stream()
                        .filter(card -> find.statuses().contains(card.status()))
                        .toList();
                return (R) new Page<>(found, found.size(), 0, find.page().size());
            }
        };
    }
}
