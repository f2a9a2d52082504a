package org.eprbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@HouseTest
@DisplayName("Behind every door to programs stands a guard")
class GuardedDoorsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping doors;

    @Test
    void who_lets_nobody_in_without_a_name() throws Exception {
        var open = new ArrayList<String>();
        for (var door : doors.getHandlerMethods().keySet()) {
            for (var path : door.getPatternValues()) {
                if (path.startsWith("/api/") && statusForNobody(methodOf(door), path) != 401) {
                    open.add(path);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void and_an_open_door_would_be_noticed() throws Exception {
        assertThat(statusForNobody(HttpMethod.GET, "/v3/api-docs")).isNotEqualTo(401);
    }

    private int statusForNobody(HttpMethod method, String path) throws Exception {
        var address = path.replaceAll("\\{[^}]+}", "X-1");
        return mvc.perform(request(method, address)).andReturn().getResponse().getStatus();
    }

    private static HttpMethod methodOf(RequestMappingInfo door) {
        var methods = door.getMethodsCondition().getMethods();
        return methods.isEmpty() ? HttpMethod.GET : methods.iterator().next().asHttpMethod();
    }
}
