package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.bson.Document;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.Stage;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.safety.SafetyReviewEvent.ReleaseAuthorised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@DisplayName("A change that safety reviews, by REST")
@SuppressWarnings("NullAway.Init")
class ReleaseByRestTest extends ByRest {

    @Autowired
    EventLog log;

    @Autowired
    MongoOperations mongo;

    String idea;
    String change;
    String review;

    @BeforeEach
    void ready_to_release_with_a_review() {
        idea = shared();
        change = accepted(idea);
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        review = reviewOf(change);
    }

    @Test
    void is_in_review_as_soon_as_somebody_sees_an_impact() {
        assertThat(nurse.asks("/changes/" + change).expecting(200).<String>get("$.safety"))
                .isEqualTo("IN_REVIEW");
        assertThat(nurse.asks("/safety-reviews?change=" + change).expecting(200).<List<String>>get("$.items[*].status"))
                .containsExactly("OPEN");
        assertThat(goesLive().expecting(409).<String>get("$.type")).endsWith("no-authority-to-release");
    }

    @Test
    void is_not_signed_while_a_risk_that_remains_is_too_high() {
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "HIGH", "DEATH");
        assess(analyst, review, hazard, "RESIDUAL", "HIGH", "DEATH");

        assertThat(signs(review, "Safe.").expecting(409).<String>get("$.type")).endsWith("residual-risk-too-high");

        assertThat(cso.sends("/safety-reviews/" + review + "/refuse", "{'reason':'Show the unit.'}")
                        .expecting(200)
                        .<String>get("$.status"))
                .isEqualTo("REFUSED");
        assertThat(nurse.asks("/changes/" + change).expecting(200).<String>get("$.safety"))
                .isEqualTo("REFUSED");
    }

    @Test
    void says_what_is_in_the_way_of_a_signature_until_nothing_is() {
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "HIGH", "DEATH");
        String control = controlOf(hazard);
        assess(analyst, review, hazard, "RESIDUAL", "VERY_LOW", "DEATH");

        assertThat(inTheWay()).hasSize(2).first().asString().contains("no evidence that it is in place");

        prove(hazard, control, "IMPLEMENTED");
        prove(hazard, control, "EFFECTIVE");

        assertThat(inTheWay()).isEmpty();
        assertThat(cso.asks("/safety-reviews/" + review).<Integer>get("$.hazards[0].residual.rating"))
                .isEqualTo(2);
    }

    @Test
    void goes_live_in_one_commit_with_the_authority_of_its_signature() {
        judged(review);
        assertThat(signs(review, "Safe to release.").expecting(200).<String>get("$.status"))
                .isEqualTo("SIGNED");

        assertThat(goesLive().expecting(200).<String>get("$.stage")).isEqualTo("LIVE");

        assertThat(commitOf(change, fact -> fact instanceof ChangeMoved moved && moved.to() == Stage.LIVE))
                .isEqualTo(commitOf(review, ReleaseAuthorised.class::isInstance));
        assertThat(nurse.asks("/changes?stage=LIVE&idea=" + idea).expecting(200).<List<String>>get("$.items[*].id"))
                .containsExactly(change);
    }

    private Program.Answer goesLive() {
        return release.sends("/changes/" + change + "/move", "{'to':'LIVE'}");
    }

    private List<String> inTheWay() {
        return cso.asks("/safety-reviews/" + review).expecting(200).get("$.inTheWay");
    }

    private String controlOf(String hazard) {
        return analyst.sends("/safety-reviews/" + review + "/hazards/" + hazard + "/controls", """
                        {'type':'DESIGN','description':'The unit stands beside every dose.','owner':'analyst',
                         'makesHazard':'NO'}
                        """)
                .expecting(200)
                .get("$.control");
    }

    private void prove(String hazard, String control, String what) {
        analyst.sends(
                        "/safety-reviews/%s/hazards/%s/controls/%s/evidence".formatted(review, hazard, control),
                        "{'proves':'%s','text':'Seen on all wards.'}".formatted(what))
                .expecting(200);
    }

    /** The document of the log that holds this aggregate's last fact of this kind. */
    private Object commitOf(String aggregate, Predicate<Object> kind) {
        var recorded = log.history(aggregate).reversed().stream()
                .filter(it -> kind.test(it.event()))
                .findFirst()
                .orElseThrow();
        Document commit = mongo.getCollection("commits")
                .find(Filters.eq("k", "%s|%010d".formatted(aggregate, recorded.sequence())))
                .first();
        return Objects.requireNonNull(Objects.requireNonNull(commit).get("_id"));
    }
}
