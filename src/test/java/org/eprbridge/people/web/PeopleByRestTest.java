package org.eprbridge.people.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HouseTest
@DisplayName("People, asked for by a program")
class PeopleByRestTest {

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @ValueSource(
            strings = {"nurse", "doctor", "physio", "ccio", "deputy", "analyst", "release", "cso", "board", "admin"})
    void everyone_on_the_sign_in_page_can_sign_in(String userName) throws Exception {
        web.perform(get("/api/v1/me").with(httpBasic(userName, "bridge")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.person").value(userName))
                .andExpect(jsonPath("$.roles.length()").value(greaterThan(0)));
    }

    @Test
    void a_wrong_password_opens_nothing() throws Exception {
        web.perform(get("/api/v1/me").with(httpBasic("nurse", "brigde"))).andExpect(status().isUnauthorized());
    }

    @Test
    void invented_staff_without_a_password_cannot_sign_in() throws Exception {
        web.perform(get("/api/v1/me").with(httpBasic("a.okonkwo", "bridge"))).andExpect(status().isUnauthorized());
    }

    @Test
    void the_safety_officer_is_shown_with_a_registration() throws Exception {
        web.perform(get("/api/v1/people/cso").with(nurse()))
                .andExpect(jsonPath("$.registration.body").value("GMC"))
                .andExpect(jsonPath("$.organisationName").value(containsString("invented")));
    }

    @Test
    void a_role_narrows_the_list() throws Exception {
        web.perform(get("/api/v1/people?role=SAFETY_OFFICER").with(nurse()))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[*].person").value(hasItem("cso")));
    }

    @Test
    void words_find_people_by_what_they_do_and_where() throws Exception {
        web.perform(get("/api/v1/people?q=community nurse").with(nurse()))
                .andExpect(jsonPath("$.total").value(greaterThan(1)))
                .andExpect(jsonPath("$.items[*].organisation").value(everyItem(containsString("ZZ2"))));
    }

    @Test
    void pages_and_sorting_are_the_askers_choice() throws Exception {
        web.perform(get("/api/v1/people?sort=-jobTitle&size=3&page=0").with(nurse()))
                .andExpect(jsonPath("$.items.length()").value(3))
                .andExpect(jsonPath("$.items[0].jobTitle").value("Ward pharmacist"))
                .andExpect(jsonPath("$.size").value(3));
    }

    @Test
    void no_answer_holds_a_password() throws Exception {
        web.perform(get("/api/v1/people?size=200").with(nurse()))
                .andExpect(content().string(not(containsString("bcrypt"))))
                .andExpect(content().string(not(containsString("assword"))));
    }

    @Test
    void a_person_whom_nobody_knows_is_not_found() throws Exception {
        web.perform(get("/api/v1/people/nobody").with(nurse())).andExpect(status().isNotFound());
    }

    @Test
    void an_order_that_does_not_exist_is_explained() throws Exception {
        web.perform(get("/api/v1/people?sort=shoeSize").with(nurse()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("sort"));
    }

    private static RequestPostProcessor nurse() {
        return httpBasic("nurse", "bridge");
    }
}
