package org.eprbridge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
@DisplayName("What REST says of itself")
@SuppressWarnings("NullAway.Init")
class DescribingTheDoorsTest {

    @Autowired
    MockMvc web;

    JsonNode said;

    @BeforeEach
    void read() throws Exception {
        said = JsonMapper.shared()
                .readTree(web.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "ideas, publicStatus",
        "changes, stage",
        "safety-reviews, worstResidual",
        "admin/processors, lag",
        "features, audience"
    })
    void gives_every_list_lines_of_its_own(String list, String field) {
        var items = shape(answer("/api/v1/" + list, "get", "200"))
                .path("properties")
                .path("items")
                .path("items");

        assertThat(shape(items).path("properties").propertyNames()).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ideas/{id}/withdraw, reason",
        "/api/v1/safety-reviews/{id}/refuse, reason",
        "/api/v1/ideas/{id}/comments, visibility",
        "/api/v1/safety-reviews/{id}/hazards/{hazard}/assess, likelihood",
        "/api/v1/changes/{id}/move, to"
    })
    void names_what_an_order_takes(String address, String field) {
        var body = operation(address, "post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");

        assertThat(shape(body).path("properties").propertyNames()).contains(field);
    }

    @Test
    void tells_every_answer_to_an_idea() {
        assertThat(operation("/api/v1/ideas", "post").path("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "201", "400", "401", "403", "409", "413", "415", "422", "429");
    }

    @Test
    void shows_what_a_problem_looks_like() {
        var problem = operation("/api/v1/ideas/{id}", "get")
                .path("responses")
                .path("404")
                .path("content")
                .path("application/problem+json")
                .path("schema");

        assertThat(shape(problem).path("properties").propertyNames()).contains("type", "detail", "errors");
    }

    private JsonNode operation(String address, String method) {
        return said.path("paths").path(address).path(method);
    }

    private JsonNode answer(String address, String method, String status) {
        return operation(address, method)
                .path("responses")
                .path(status)
                .path("content")
                .path("application/json")
                .path("schema");
    }

    private JsonNode shape(JsonNode reference) {
        return said.at(reference.path("$ref").asString().substring(1));
    }
}
