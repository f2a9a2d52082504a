package org.eprbridge.delivery.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Safety decisions as they were once stored")
class WithdrawalsWereOnceStaleTest {

    static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void are_withdrawals_where_their_reason_says_so() {
        assertThat(renewed("STALE", "It was withdrawn: Two doses were read wrongly."))
                .isEqualTo(decision("WITHDRAWN", "Two doses were read wrongly."));
    }

    @Test
    void stay_what_they_were_otherwise() {
        assertThat(renewed("STALE", "A workshop was recorded."))
                .isEqualTo(decision("STALE", "A workshop was recorded."));
        assertThat(renewed("REFUSED", "It was withdrawn: once."))
                .isEqualTo(decision("REFUSED", "It was withdrawn: once."));
    }

    private static JsonNode renewed(String decision, String reason) {
        return new WithdrawalsWereOnceStale()
                .renew(decision(decision, reason))
                .getFirst()
                .payload();
    }

    private static JsonNode decision(String decision, String reason) {
        return JSON.createObjectNode()
                .put("change", "CHG-1")
                .put("decision", decision)
                .put("reason", reason);
    }
}
