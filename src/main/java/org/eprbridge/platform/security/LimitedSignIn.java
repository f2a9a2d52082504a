package org.eprbridge.platform.security;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Lets nobody try all the passwords, neither on the sign-in page nor by REST. */
class LimitedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider compares;
    private final WrongPasswords wrong;

    LimitedSignIn(AuthenticationProvider compares, WrongPasswords wrong) {
        this.compares = compares;
        this.wrong = wrong;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        try {
            return limited(typed);
        } catch (TooManyWrongPasswords tooMany) {
            throw new MadeToWait(tooMany);
        } catch (DataAccessException | MongoException away) {
            throw new InternalAuthenticationServiceException("The database does not answer", away);
        }
    }

    private @Nullable Authentication limited(Authentication typed) {
        var attempt = Attempt.of(typed);
        wrong.mayTry(attempt);
        try {
            var known = compares.authenticate(typed);
            wrong.right(attempt);
            return known;
        } catch (BadCredentialsException e) {
            wrong.wrong(attempt);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return compares.supports(authentication);
    }

    /** What a door has to say of it. */
    static final class MadeToWait extends AuthenticationException {

        private static final long serialVersionUID = 1;

        private final transient TooManyWrongPasswords refusal;

        MadeToWait(TooManyWrongPasswords refusal) {
            super(refusal.sentence(), refusal);
            this.refusal = refusal;
        }

        TooManyWrongPasswords refusal() {
            return refusal;
        }
    }
}
