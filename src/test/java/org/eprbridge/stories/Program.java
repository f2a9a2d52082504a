package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody's program: signs in as one person and speaks JSON. */
record Program(MockMvc web, String person) {

    Answer asks(String address) {
        return perform(get("/api/v1" + address));
    }

    Answer sends(String address, String json) {
        return perform(post("/api/v1" + address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.replace('\'', '"')));
    }

    private Answer perform(MockHttpServletRequestBuilder request) {
        try {
            var response = web.perform(request.with(httpBasic(person, "bridge")))
                    .andReturn()
                    .getResponse();
            return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What came back. */
    record Answer(int status, String body) {

        Answer expecting(int wanted) {
            assertThat(status).as(body).isEqualTo(wanted);
            return this;
        }

        <T> T get(String path) {
            return JsonPath.read(body, path);
        }
    }
}
