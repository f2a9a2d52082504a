package org.eprbridge.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.function.Predicate;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HouseTest
@DisplayName("Signing in")
class SigningInTest {

    static final int MANY = 40;

    @Autowired
    MockMvc web;

    @Test
    void with_the_right_password_leads_inside() throws Exception {
        assertThat(form("board", "bridge", "198.51.100.1").getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void with_a_wrong_one_leads_back_to_the_page_that_says_so() throws Exception {
        assertThat(form("board", "rose", "198.51.100.2").getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void with_too_many_wrong_ones_leads_to_the_page_that_says_how_long_to_wait() throws Exception {
        var last = untilMadeToWait(() -> form("board", "rose", "198.51.100.3"), SigningInTest::formWaits);

        assertThat(last.getRedirectedUrl()).matches("/login\\?wait=[1-9]\\d?");
        assertThat(formWaits(form("board", "bridge", "198.51.100.3"))).isTrue();
        ourPageAnswers(String.valueOf(last.getRedirectedUrl()));
    }

    @Test
    void happens_on_our_page_and_on_no_page_of_the_framework() {
        ourPageAnswers("/login");
        ourPageAnswers("/login?error");
        ourPageAnswers("/login?away");
    }

    @Test
    void by_a_program_too_often_is_a_problem_that_says_when_to_come_back() throws Exception {
        var last = untilMadeToWait(() -> rest("board", "rose", "198.51.100.4"), SigningInTest::restWaits);

        assertThat(last.getHeader("Retry-After")).matches("[1-9]\\d?");
        assertThat(last.getHeader("WWW-Authenticate")).isNull();
        assertThat(last.getContentType()).startsWith("application/problem+json");
        assertThat(last.getContentAsString())
                .contains("urn:epr-bridge:problem:too-many-wrong-passwords", "Try again in ");
    }

    @Test
    void counts_the_page_and_the_programs_together() throws Exception {
        untilMadeToWait(() -> rest("analyst", "rose", "198.51.100.5"), SigningInTest::restWaits);

        assertThat(formWaits(form("analyst", "bridge", "198.51.100.5"))).isTrue();
    }

    @Test
    void says_the_same_of_people_who_exist_and_of_people_who_do_not() throws Exception {
        var known = untilMadeToWait(() -> rest("release", "rose", "198.51.100.6"), SigningInTest::restWaits);
        var unknown = untilMadeToWait(() -> rest("nobody-at-all", "rose", "198.51.100.7"), SigningInTest::restWaits);

        assertThat(withoutSeconds(unknown)).isEqualTo(withoutSeconds(known));
        assertThat(rest("nobody-at-all", "rose", "198.51.100.8").getContentAsString())
                .isEqualTo(rest("release", "rose", "198.51.100.9").getContentAsString());
    }

    @Test
    void goes_on_for_the_person_whose_password_somebody_else_tries() throws Exception {
        assertThat(rest("release", "bridge", "198.51.100.10").getStatus()).isEqualTo(200);
        untilMadeToWait(() -> rest("release", "rose", "198.51.100.11"), SigningInTest::restWaits);

        assertThat(rest("release", "bridge", "198.51.100.10").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse form(String userName, String password, String address) throws Exception {
        return web.perform(post("/login")
                        .param("username", userName)
                        .param("password", password)
                        .with(csrf())
                        .with(from(address)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse rest(String userName, String password, String address) throws Exception {
        return web.perform(
                        get("/api/v1/ideas").with(httpBasic(userName, password)).with(from(address)))
                .andReturn()
                .getResponse();
    }

    /** Its servlet is missing in tests of this kind, and so it is what is asked for when no doorkeeper stands before it. */
    private void ourPageAnswers(String address) {
        assertThatThrownBy(() -> web.perform(get(address))).hasMessageContaining("springServlet");
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    /** The waits grow, so that even on a slow machine one of them is not over before the next attempt. */
    private static MockHttpServletResponse untilMadeToWait(Trying trying, Predicate<MockHttpServletResponse> waits)
            throws Exception {
        for (int i = 0; i < MANY; i++) {
            var answer = trying.once();
            if (waits.test(answer)) {
                assertThat(i).isGreaterThanOrEqualTo(Patience.WITH_A_PERSON_HERE.allowed());
                return answer;
            }
        }
        throw new AssertionError("Nobody had to wait.");
    }

    private static boolean formWaits(MockHttpServletResponse answer) {
        return String.valueOf(answer.getRedirectedUrl()).contains("wait=");
    }

    private static boolean restWaits(MockHttpServletResponse answer) {
        return answer.getStatus() == 429;
    }

    private static String withoutSeconds(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replaceAll("\\d+ seconds?", "some seconds");
    }

    private interface Trying {

        MockHttpServletResponse once() throws Exception;
    }
}
