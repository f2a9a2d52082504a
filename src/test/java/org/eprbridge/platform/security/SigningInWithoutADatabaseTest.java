package org.eprbridge.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Signing in while the database is away")
class SigningInWithoutADatabaseTest {

    final MockHttpServletRequest request = new MockHttpServletRequest();
    final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void tells_a_program_to_come_back_and_not_that_the_password_is_wrong() throws Exception {
        new ProblemDoorkeeper(JsonMapper.shared()).commence(request, response, failure());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("urn:epr-bridge:problem:database-away");
    }

    @Test
    void tells_a_person_so_on_the_page() throws Exception {
        new SignInFailed().onAuthenticationFailure(request, response, failure());

        assertThat(response.getRedirectedUrl()).isEqualTo("/login?away");
    }

    private static AuthenticationException failure() {
        var mongo = mock(MongoOperations.class);
        when(mongo.find(ArgumentMatchers.any(), ArgumentMatchers.eq(Tries.class)))
                .thenThrow(new DataAccessResourceFailureException("away", new MongoTimeoutException("away")));
        var door = new LimitedSignIn(
                new DaoAuthenticationProvider(_ -> {
                    throw new AssertionError("Nobody is looked up before the wrong passwords were counted.");
                }),
                new WrongPasswords(mongo, new SimpleMeterRegistry(), Clock.systemUTC()));
        return catchThrowableOfType(
                AuthenticationException.class,
                () -> door.authenticate(new UsernamePasswordAuthenticationToken("grace", "tulip")));
    }
}
