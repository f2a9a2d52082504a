package org.eprbridge.catalogue.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HouseTest
@DisplayName("The catalogue, used by a program")
class FeaturesByRestTest {

    static final String HEADER = "name,summary,where,audience,how_to\r\n";

    @Autowired
    MockMvc web;

    @Test
    void can_be_narrowed_to_those_that_are_hard_to_find() throws Exception {
        web.perform(get("/api/v1/features?hardToFind=true").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isArray());
        web.perform(get("/api/v1/features/facets?hardToFind=true").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hardToFind").isNumber());
        web.perform(get("/api/v1/features?hardToFind=perhaps").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void what_was_added_is_found_at_once() throws Exception {
        add("{\"clientId\":\"a1\",\"name\":\"Growth chart\",\"summary\":\"Plots height and weight\"}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/v1/features/FEAT-")))
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.addedBy.name").value("Jonas Müller"));
        web.perform(get("/api/v1/features?q=growth plots").with(as("nurse")))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].name").value("Growth chart"));
    }

    @Test
    void a_retry_makes_no_second_one() throws Exception {
        var body = "{\"clientId\":\"b1\",\"name\":\"Bed board\",\"summary\":\"Shows every bed\"}";
        var id = idOf(add(body).andExpect(status().isCreated()));
        add(body).andExpect(status().isOk()).andExpect(jsonPath("$.id").value(id));
    }

    @Test
    void an_edit_with_the_version_read_is_taken() throws Exception {
        var id = idOf(add("{\"clientId\":\"c1\",\"name\":\"MUST\",\"summary\":\"Screens\"}"));
        edit(id, "{\"name\":\"MUST score\",\"summary\":\"Screens for malnutrition\",\"version\":0}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.name").value("MUST score"));
    }

    @Test
    void an_edit_behind_somebody_elses_is_refused_with_their_name() throws Exception {
        var id = idOf(add("{\"clientId\":\"d1\",\"name\":\"NEWS2\",\"summary\":\"Score\"}"));
        edit(id, "{\"name\":\"NEWS2\",\"summary\":\"First\",\"version\":0}");
        edit(id, "{\"name\":\"NEWS2\",\"summary\":\"Second\",\"version\":0}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:edited-meanwhile"))
                .andExpect(jsonPath("$.detail").value(containsString("Asha Patel changed this feature just now")));
    }

    @Test
    void an_edit_without_a_version_is_explained() throws Exception {
        var id = idOf(add("{\"clientId\":\"e1\",\"name\":\"ReSPECT\",\"summary\":\"Form\"}"));
        edit(id, "{\"name\":\"ReSPECT\",\"summary\":\"Form\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("version"));
    }

    @Test
    void every_missing_word_is_named() throws Exception {
        add("{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("name")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("summary")));
    }

    @Test
    void a_clinician_may_look_but_not_add() throws Exception {
        web.perform(post("/api/v1/features")
                        .with(as("nurse"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"x\",\"summary\":\"y\"}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        web.perform(get("/api/v1/features/FEAT-99999").with(as("nurse"))).andExpect(status().isNotFound());
        edit("FEAT-99999", "{\"name\":\"x\",\"summary\":\"y\",\"version\":0}").andExpect(status().isNotFound());
    }

    @Test
    void a_file_is_imported_as_a_whole() throws Exception {
        csv(HEADER + "Handover list,Everybody on the ward,Lists,Doctors,\r\nSecure chat,Asks a colleague,Chat,,\r\n")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.imported").value(2))
                .andExpect(jsonPath("$.items[0].id").value(startsWith("FEAT-")));
        web.perform(get("/api/v1/features?q=handover ward").with(as("nurse")))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void a_file_from_a_form_is_imported_too() throws Exception {
        var file = new MockMultipartFile(
                "file",
                "features.csv",
                "text/csv",
                ("\uFEFF" + HEADER + "Results inbox,Collects results,Inbox,,\r\n").getBytes(StandardCharsets.UTF_8));
        web.perform(multipart("/api/v1/features/import").file(file).with(as("ccio")))
                .andExpect(status().isCreated());
    }

    @Test
    void one_bad_line_keeps_all_of_it_out() throws Exception {
        csv(HEADER + "Smart phrases,Short for long,,,\r\n,Nameless,,,\r\n")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].line").value(3))
                .andExpect(jsonPath("$.errors[0].column").value("name"))
                .andExpect(jsonPath("$.errors[0].message").value("Enter the name that people use for this feature."));
        web.perform(get("/api/v1/features?q=smart phrases").with(as("nurse")))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void the_same_file_twice_is_refused_the_second_time() throws Exception {
        var file = HEADER + "Patient lists,Your own lists,,,\r\n";
        csv(file).andExpect(status().isCreated());
        csv(file)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("already")));
    }

    @Test
    void a_dry_run_tells_and_changes_nothing() throws Exception {
        csv(HEADER + "Dry known,Known,,,\r\n").andExpect(status().isCreated());
        csv("?dryRun=true&existing=update", HEADER + "dry known,Changed,,,\r\nDry new,New,,,\r\n")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(1))
                .andExpect(jsonPath("$.changed").value(1))
                .andExpect(jsonPath("$.unchanged").value(0));
        web.perform(get("/api/v1/features?q=dry").with(as("nurse")))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void what_is_exported_can_be_imported_and_changes_nothing() throws Exception {
        csv("name,summary,synonyms,where_available,owner,review_due,link\r\n"
                        + "Exported thing,'=1+1 is a formula,Expo; Fair,Ward 7,nurse,2027-08-06,https://a.example/b\r\n")
                .andExpect(status().isCreated());
        var file = web.perform(get("/api/v1/features/export").with(as("nurse")))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Exported thing,'=1+1 is a formula,,,,Expo; Fair,Ward 7,nurse,2027-08-06,https://a.example/b")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var header =
                new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        var ours = new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Exported thing"))
                .findFirst()
                .orElseThrow(); // what others confirmed as not about a patient would be asked about again
        csv("?existing=update", header + "\r\n" + ours + "\r\n")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.created").value(0))
                .andExpect(jsonPath("$.changed").value(0));
    }

    @Test
    void a_known_feature_is_changed_when_the_program_says_so() throws Exception {
        csv(HEADER + "Old words,Old,,,\r\n").andExpect(status().isCreated());
        csv("?existing=update", HEADER + "OLD words,Newer,,,\r\n")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.changed").value(1));
        web.perform(get("/api/v1/features?q=old words newer").with(as("nurse")))
                .andExpect(jsonPath("$.total").value(1));
        csv("?existing=perhaps", HEADER).andExpect(status().isBadRequest());
    }

    @Test
    void an_empty_file_is_refused_with_a_sentence() throws Exception {
        csv("").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Nothing was imported. This file is empty."));
    }

    @Test
    void another_kind_of_file_is_refused_as_such() throws Exception {
        web.perform(post("/api/v1/features/import")
                        .with(as("ccio"))
                        .contentType(MediaType.APPLICATION_PDF)
                        .content("%PDF"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void a_clinician_may_not_import() throws Exception {
        web.perform(post("/api/v1/features/import")
                        .with(as("nurse"))
                        .contentType("text/csv")
                        .content(HEADER + "Mine,Mine,,,\r\n"))
                .andExpect(status().isForbidden());
    }

    private ResultActions add(String body) throws Exception {
        return web.perform(post("/api/v1/features")
                .with(as("analyst"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions edit(String id, String body) throws Exception {
        return web.perform(put("/api/v1/features/" + id)
                .with(as("ccio"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void says_who_may_import_before_it_looks_into_the_file() throws Exception {
        for (var parameters : List.of("", "?dryRun=true")) {
            web.perform(post("/api/v1/features/import" + parameters)
                            .with(as("nurse"))
                            .contentType("text/csv")
                            .content("no list of features at all"))
                    .andExpect(status().isForbidden());
        }
    }

    private ResultActions csv(String file) throws Exception {
        return csv("", file);
    }

    private ResultActions csv(String parameters, String file) throws Exception {
        return web.perform(post("/api/v1/features/import" + parameters)
                .with(as("ccio"))
                .contentType("text/csv")
                .content(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String idOf(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private static RequestPostProcessor as(String userName) {
        return httpBasic(userName, "bridge");
    }
}
