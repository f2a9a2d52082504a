package org.eprbridge.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.eprbridge.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns programs away with a problem that they can read. */
@Component
class ProblemDoorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final JsonMapper json;

    ProblemDoorkeeper(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof LimitedSignIn.MadeToWait wait) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(wait.refusal().seconds()));
            write(response, Problems.refused(wait.refusal()));
        } else if (e instanceof InternalAuthenticationServiceException) {
            write(response, Problems.unexpected(e));
        } else {
            askForAName(response);
        }
    }

    private void askForAName(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"EPR Bridge\", charset=\"UTF-8\"");
        write(
                response,
                Problems.problem(
                        HttpStatus.UNAUTHORIZED,
                        "sign-in-first",
                        "Sign in with HTTP Basic: a user name and its password."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(response, Problems.problem(HttpStatus.FORBIDDEN, "not-allowed", "You may not do this."));
    }

    /** A method or an address that nobody needs, and that somebody may try who looks for a way round the guards. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        boolean strangeMethod = HttpMethod.TRACE.matches(request.getMethod())
                || Stream.of(HttpMethod.values()).noneMatch(known -> known.matches(request.getMethod()));
        write(response, strangeMethod ? strangeMethod() : Problems.unreadableAddress());
    }

    private static ProblemDetail strangeMethod() {
        return Problems.problem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "Nothing here takes this method. Use GET or POST.");
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        Problems.write(response, problem, json);
    }
}
