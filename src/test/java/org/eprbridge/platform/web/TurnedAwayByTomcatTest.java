package org.eprbridge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What Tomcat turns away")
@SuppressWarnings("NullAway.Init")
class TurnedAwayByTomcatTest {

    WebServer tomcat;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        new TomcatSpeaksProblems(JsonMapper.shared()).customize(factory);
        tomcat = factory.getWebServer(house -> {
            var doorkeeper = house.addServlet("doorkeeper", new Doorkeeper());
            doorkeeper.addMapping("/");
        });
        tomcat.start();
    }

    @AfterEach
    void stop() {
        tomcat.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/ideas/%", "/api/v1/ideas/a%5cb", "/api/v1/ideas/..%2f..", "/api/v1/ideas?q=a|b"})
    void is_a_problem_that_programs_can_read(String address) throws IOException {
        assertThat(answerTo("GET", address))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json")
                .contains("urn:epr-bridge:problem:bad-shape");
    }

    @Test
    void is_not_a_trace_because_our_doorkeeper_knows_better_words() throws IOException {
        assertThat(answerTo("TRACE", "/")).startsWith("HTTP/1.1 405").contains("said by the doorkeeper");
    }

    private String answerTo(String method, String address) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), tomcat.getPort())) {
            line.getOutputStream()
                    .write("%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(method, address)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static class Doorkeeper extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.getWriter().write("said by the doorkeeper");
        }
    }
}
