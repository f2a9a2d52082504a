package org.eprbridge.delivery.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.TITLE;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.NOW;

import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.AuditEvent.ScreeningChosenForAudit;
import org.eprbridge.delivery.AuditEvent.ScreeningOverturned;
import org.eprbridge.delivery.AuditEvent.ScreeningUpheld;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.delivery.AuditList.Card;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Listing audits")
class ListingAuditsTest {

    static final ChangeId OTHER = new ChangeId("CHG-4");

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("audits");
    final AuditListProjection projection = new AuditListProjection(mongo);
    final ListsAudits lists = new ListsAudits(mongo, DIRECTORY);

    @BeforeEach
    void two_decisions_were_drawn() {
        projection.forgetEverything();
        draw();
        projection.on(
                new ScreeningChosenForAudit(OTHER, 2, "Discharge letters", "A label."), DEPUTY, NOW.plusSeconds(60));
    }

    @Test
    void shows_what_waits_longest_first() {
        assertThat(found(AuditResult.WAITING)).extracting(Card::change).containsExactly(CHANGE, OTHER);
        assertThat(found(AuditResult.WAITING))
                .first()
                .satisfies(card -> assertThat(card.decidedByName())
                        .isEqualTo(DEPUTY.person().value()));
    }

    @Test
    void shows_what_was_found_and_by_whom() {
        projection.on(new ScreeningUpheld(CHANGE, 1, "Rightly so."), CSO, NOW.plusSeconds(120));
        projection.on(new ScreeningOverturned(OTHER, 2, "A dose."), CSO, NOW.plusSeconds(180));

        assertThat(found(AuditResult.UPHELD)).singleElement().satisfies(card -> {
            assertThat(card.finding()).isEqualTo("Rightly so.");
            assertThat(card.auditedByName()).isEqualTo(CSO.person().value());
        });
        assertThat(found(AuditResult.OVERTURNED)).extracting(Card::change).containsExactly(OTHER);
        assertThat(found(AuditResult.WAITING)).isEmpty();
    }

    @Test
    void hears_everything_twice_without_harm() {
        projection.on(new ScreeningUpheld(CHANGE, 1, "Rightly so."), CSO, NOW.plusSeconds(120));
        draw();
        projection.on(new ScreeningUpheld(CHANGE, 1, "Rightly so."), CSO, NOW.plusSeconds(500));

        assertThat(found(AuditResult.UPHELD))
                .singleElement()
                .satisfies(card -> assertThat(card.auditedAt()).isEqualTo(NOW.plusSeconds(120)));
    }

    @Test
    void lets_go_of_what_does_not_stand_any_more() {
        projection.on(new ScreeningBecameVoid(CHANGE, "IDEA-8 has joined CHG-3 since."), NOW.plusSeconds(90));
        projection.on(new ChangeScreened(OTHER, true, "Yet it could.", ScreeningAnswers.NONE), NOW.plusSeconds(90));

        assertThat(found(AuditResult.LAPSED)).hasSize(2);
    }

    @Test
    void lets_go_of_what_a_review_looks_at_after_an_incident() {
        projection.on(
                new SafetyReviewRequested(
                        CHANGE, ReviewId.of(CHANGE), "Title", "An incident was reported.", Set.of(), Set.of()),
                NOW.plusSeconds(90));

        assertThat(found(AuditResult.LAPSED)).extracting(Card::change).containsExactly(CHANGE);
    }

    @Test
    void lets_go_of_what_will_not_happen() {
        projection.on(new ChangeDropped(CHANGE, "No money.", Set.of()), NOW.plusSeconds(90));

        assertThat(found(AuditResult.LAPSED)).extracting(Card::change).containsExactly(CHANGE);
    }

    @Test
    void finds_words_and_sorts() {
        assertThat(lists.answer(new AuditList.Find(Set.of(), "DISCHARGE", PageRequest.first(5)))
                        .items())
                .extracting(Card::change)
                .containsExactly(OTHER);
        assertThat(lists.answer(new AuditList.Find(Set.of(), "", new PageRequest(0, 5, "-decidedAt")))
                        .items())
                .extracting(Card::change)
                .containsExactly(OTHER, CHANGE);
        assertThatThrownBy(() -> lists.answer(new AuditList.Find(Set.of(), "", new PageRequest(0, 5, "colour"))))
                .isInstanceOf(Misshapen.class);
    }

    private void draw() {
        projection.on(new ScreeningChosenForAudit(CHANGE, 1, TITLE, "It only moves a button."), DEPUTY, NOW);
    }

    private List<Card> found(AuditResult result) {
        return lists.answer(new AuditList.Find(Set.of(result), "", PageRequest.first(50)))
                .items();
    }
}
