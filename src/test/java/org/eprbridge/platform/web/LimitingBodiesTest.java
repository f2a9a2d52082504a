package org.eprbridge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Limiting what is read of a request")
class LimitingBodiesTest {

    static final int SCREENS = (int) BodyLimit.SCREENS;
    static final int PROGRAMS = (int) BodyLimit.LIMIT;

    final BodyLimit door = new BodyLimit(JsonMapper.shared(), List.of());
    final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({"/api/v1/ideas, 2097153", "/, 16777217", "/login, 16777217", "/VAADIN/dynamic/resource/1/x, 16777217"})
    void turns_away_what_is_announced_to_be_too_large(String address, int size) throws Exception {
        door.doFilter(post(address, size, true), response, (_, _) -> {
            throw new AssertionError("Nobody reads it.");
        });

        assertThat(response.getStatus()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/ideas, 2097153", "/, 16777217"})
    void stops_reading_what_was_not_announced(String address, int size) {
        assertThatThrownBy(() -> door.doFilter(post(address, size, false), response, readingAll(size)))
                .isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void lets_pass_what_is_not_too_large() throws Exception {
        door.doFilter(post("/api/v1/ideas", PROGRAMS, false), response, readingAll(PROGRAMS));
        door.doFilter(post("/", SCREENS, true), response, readingAll(SCREENS));

        assertThat(response.getStatus()).isEqualTo(200);
    }

    private static FilterChain readingAll(int size) {
        return (request, _) ->
                assertThat(request.getInputStream().readAllBytes()).hasSize(size);
    }

    private static MockHttpServletRequest post(String address, int size, boolean announced) {
        var request = new MockHttpServletRequest("POST", address) {
            @Override
            public long getContentLengthLong() {
                return announced ? super.getContentLengthLong() : -1;
            }
        };
        request.setContent(new byte[size]);
        return request;
    }
}
