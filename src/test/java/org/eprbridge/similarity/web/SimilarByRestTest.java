package org.eprbridge.similarity.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
@DisplayName("What is like a text, asked by a program")
class SimilarByRestTest {

    @Autowired
    MockMvc web;

    @Test
    void a_feature_is_found_by_what_people_call_it() throws Exception {
        send("analyst", "/features", "{\"name\": \"TTO\", \"summary\": \"Tells pharmacy and shows how far they are.\"}")
                .andExpect(status().isCreated());

        await().untilAsserted(() -> similar("how far are the tablets to take home?")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.features[*].name").value(hasItem(containsString("TTO"))))
                .andExpect(jsonPath("$.features[0].score").value(greaterThan(0.0)))
                .andExpect(jsonPath("$.features[0].why").value(containsString("*tablets to take home* → ")))
                .andExpect(jsonPath("$.features[0].highlight").isNotEmpty()));
    }

    @Test
    void a_declined_idea_is_found_with_what_became_of_it() throws Exception {
        var idea = JsonPath.<String>read(
                send("nurse", "/ideas", """
                        {"title": "Play birdsong on the paediatric ward round tablet", "problem": "It is so quiet."}""")
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        send("ccio", "/ideas/" + idea + "/decline", """
                {"reasonCode": "OUT_OF_SCOPE", "message": "Birds belong outside."}""").andExpect(status().isOk());

        await().untilAsserted(() -> similar("birdsong please")
                .andExpect(jsonPath("$.ideas[0].id").value(idea))
                .andExpect(jsonPath("$.ideas[0].title").value(containsString("birdsong")))
                .andExpect(jsonPath("$.ideas[0].why").value("matches *birdsong*"))
                .andExpect(jsonPath("$.ideas[0].status").value("Not going ahead"))
                .andExpect(jsonPath("$.ideas[0].whatBecameOfIt").value(endsWith("Birds belong outside."))));
    }

    @Test
    void an_empty_text_is_like_nothing() throws Exception {
        for (var empty : new String[] {"", "   \n"}) {
            similar(empty)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.features").isEmpty())
                    .andExpect(jsonPath("$.ideas").isEmpty());
        }
    }

    @Test
    void a_text_that_is_too_long_is_turned_away_with_a_sentence() throws Exception {
        similar("x".repeat(4_001))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("text"))
                .andExpect(jsonPath("$.errors[0].message").value("Ask with at most 4,000 characters."));
    }

    @Test
    void a_wish_for_too_many_is_turned_away_too() throws Exception {
        web.perform(get("/api/v1/similar?text=a&size=21").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("size"));
    }

    @Test
    void signs_that_search_engines_know_are_only_signs() throws Exception {
        similar("text:[* TO *] AND \"unclosed ( ~ ^").andExpect(status().isOk());
    }

    @Test
    void a_long_text_may_come_in_the_body() throws Exception {
        send("analyst", "/features", "{\"name\": \"Fluid balance\", \"summary\": \"Adds up.\"}")
                .andExpect(status().isCreated());

        await().untilAsserted(() -> send(
                        "nurse",
                        "/similar",
                        "{\"text\": \"%s\", \"size\": 1}".formatted("fluids in and out ".repeat(200)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.features.length()").value(1)));
    }

    @Test
    void an_empty_body_is_an_empty_text() throws Exception {
        send("nurse", "/similar", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.features").isEmpty());
    }

    private ResultActions similar(String text) throws Exception {
        return web.perform(get("/api/v1/similar").param("text", text).with(httpBasic("nurse", "bridge")));
    }

    private ResultActions send(String userName, String address, String body) throws Exception {
        return web.perform(post("/api/v1" + address)
                .with(httpBasic(userName, "bridge"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
