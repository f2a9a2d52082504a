package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eprbridge.platform.time.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hazard that others can do something about, by REST")
class TransferByRestTest extends ByRest {

    static final LocalDate TODAY = WorkingDays.londonDay(Instant.now());

    String review = "";
    String hazard = "";

    @BeforeEach
    void a_judged_hazard() {
        review = reviewOf(accepted(shared()));
        hazard = judged(review);
    }

    @Test
    void is_offered_by_the_officer_and_answered_by_them_alone() {
        String offer = "{'organisation':'ZZ1','division':'Surgery','reason':'It is your chart.'}";
        analyst.sends(at("offer"), offer).expecting(403);
        cso.sends(at("offer"), "{'organisation':'nowhere','reason':'It is your chart.'}")
                .expecting(409);
        cso.sends(at("offer"), offer).expecting(200);

        assertThat(waiting(deputy, "")).contains(hazard);
        assertThat(waiting(analyst, "")).doesNotContain(hazard);
        nurse.asks("/hazard-transfers").expecting(403);
        assertThat(analyst.sends(at("accept"), "{'answer':'We do.'}")
                        .expecting(403)
                        .<String>get("$.detail"))
                .contains("Somebody there, other than who offered it, has to answer.");
        deputy.sends(at("refuse"), "{}").expecting(400);
        deputy.sends(at("refuse"), "{'answer':'It is pharmacy’s.'}").expecting(200);
        assertThat(status()).isEqualTo("OPEN");

        cso.sends(at("offer"), offer).expecting(200);
        deputy.sends(at("accept"), "{'answer':'We change the chart.'}").expecting(200);
        assertThat(status()).isEqualTo("TRANSFERRED");
        assertThat(waiting(deputy, "")).doesNotContain(hazard);
    }

    @Test
    void stays_ours_until_the_supplier_has_accepted_and_one_of_us_has_recorded_it() {
        String offer = "{'organisation':'Northwind Records','team':'Product safety',"
                + "'contact':'Service desk, queue EPR safety','reason':'Only they can change the label.'}";
        analyst.sends(at("offer-outside"), offer).expecting(403);
        assertThat(cso.sends(at("offer-outside"), "{'organisation':'Northwind Records'}")
                        .expecting(400)
                        .<List<String>>get("$.errors[*].field"))
                .containsExactly("contact", "reason");
        assertThat(cso.sends(
                                at("offer-outside"),
                                offer.replace("Northwind Records", "ZZ1").replace("Product safety", "Surgery"))
                        .expecting(409)
                        .<String>get("$.type"))
                .endsWith("receiver-is-here");
        List<String> inTheWay =
                cso.sends(at("offer-outside"), offer).expecting(200).get("$.inTheWay");
        assertThat(inTheWay).anyMatch(it -> it.contains("nobody has answered"));
        assertThat(status()).isEqualTo("OFFERED");
        assertThat(waiting(analyst, "/outside")).contains(hazard);
        nurse.asks("/hazard-transfers/outside").expecting(403);

        deputy.sends(at("accept"), "{'answer':'We do.'}").expecting(409);
        nurse.sends(at("outside-answer"), answer("ACCEPTED", TODAY)).expecting(403);
        assertThat(analyst.sends(at("outside-answer"), answer("ACCEPTED", TODAY.plusDays(1)))
                        .expecting(400)
                        .<String>get("$.errors[0].field"))
                .isEqualTo("date");
        analyst.sends(at("outside-answer"), answer("REFUSED", TODAY)).expecting(200);
        assertThat(status()).isEqualTo("OPEN");

        cso.sends(at("offer-outside"), offer).expecting(200);
        analyst.sends(at("outside-answer"), answer("ACCEPTED", TODAY)).expecting(200);
        var now = nurse.asks("/safety-reviews/" + review + "/hazards/" + hazard).expecting(200);
        assertThat(now.<String>get("$.status")).isEqualTo("TRANSFERRED");
        assertThat(now.<String>get("$.outside.answer.reference")).isEqualTo("TCK-4711");
        assertThat(waiting(analyst, "/outside")).doesNotContain(hazard);
        analyst.sends(at("outside-answer"), answer("ACCEPTED", TODAY)).expecting(409);
    }

    private String at(String what) {
        return "/safety-reviews/" + review + "/hazards/" + hazard + "/" + what;
    }

    private String status() {
        return nurse.asks("/safety-reviews/" + review + "/hazards/" + hazard)
                .expecting(200)
                .get("$.status");
    }

    private static List<String> waiting(Program person, String which) {
        return person.asks("/hazard-transfers" + which).expecting(200).get("$[*].hazard");
    }

    private static String answer(String decision, LocalDate date) {
        return ("{'decision':'%s','answeredBy':'Head of product safety','date':'%s','reference':'TCK-4711',"
                        + "'words':'A new label comes with version 9.'}")
                .formatted(decision, date);
    }
}
