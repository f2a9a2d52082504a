package org.eprbridge.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eprbridge.platform.messaging.Away;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says why: a wrong password, too many of them, or a fault of ours. */
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    private final RedirectStrategy leads = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        leads.sendRedirect(request, response, "/login?" + why(e));
    }

    private static String why(AuthenticationException e) {
        return switch (e) {
            case LimitedSignIn.MadeToWait wait -> "wait=" + wait.refusal().seconds();
            case InternalAuthenticationServiceException internal -> {
                LOG.warn("Nobody can sign in: {}", Away.in(internal) == null ? "an unexpected fault" : "no database");
                yield "away";
            }
            default -> "error";
        };
    }
}
