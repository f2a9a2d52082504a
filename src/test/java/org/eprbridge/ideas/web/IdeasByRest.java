package org.eprbridge.ideas.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that shares ideas and does something with them, as one of the demo people. */
final class IdeasByRest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc http;

    IdeasByRest(MockMvc http) {
        this.http = http;
    }

    /** Shares an idea and says its reference. */
    String share(String userName, String title) throws Exception {
        return text(submit(userName, UUID.randomUUID().toString(), title), "id");
    }

    ResultActions submit(String userName, String clientId, String title) throws Exception {
        return post(userName, "/ideas", """
                {"clientId": "%s", "title": "%s", "problem": "It takes too long.", "wish": "Make it quicker.",
                 "area": "Prescribing", "affected": "All ward nurses", "timesPerWeek": 30, "minutesEach": 2,
                 "workaround": "Paper"}
                """.formatted(clientId, title));
    }

    ResultActions post(String userName, String address, String body) throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/api/v1" + address)
                .with(httpBasic(userName, "bridge"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    ResultActions get(String userName, String address) throws Exception {
        return http.perform(MockMvcRequestBuilders.get("/api/v1" + address).with(httpBasic(userName, "bridge")));
    }

    static String text(ResultActions answer, String field) throws Exception {
        return json(answer).path(field).asString();
    }

    static JsonNode json(ResultActions answer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsByteArray());
    }
}
