package org.eprbridge.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares with the password as it is now, not as it was when the person signed in. */
class PasswordAgain implements Reauthentication {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Supplier<Optional<Authentication>> signedIn;
    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final WrongPasswords wrong;
    private final Clock clock;

    PasswordAgain(
            Supplier<Optional<Authentication>> signedIn,
            Credentials credentials,
            PasswordEncoder encoder,
            WrongPasswords wrong,
            Clock clock) {
        this.signedIn = signedIn;
        this.credentials = credentials;
        this.encoder = encoder;
        this.wrong = wrong;
        this.clock = clock;
    }

    @Override
    public Proof prove(@Nullable Secret password) {
        var authentication = signedIn.get();
        var asking = authentication
                .flatMap(SignedInPerson::of)
                .orElseThrow(() -> new Refused("sign-in-first", Refusal.Kind.NOT_ALLOWED, "Sign in first."));
        if (password == null || Secret.isMissing(password)) {
            throw new Misshapen(List.of(MISSING));
        }
        var attempt = authentication.map(Attempt::of).orElseThrow();
        wrong.mayTry(attempt);
        if (!matches(asking, password)) {
            wrong.wrong(attempt);
            throw new Misshapen("password", "This is not your password. Type it again.");
        }
        wrong.right(attempt);
        return new Proof(asking.actor().person(), clock.instant().plus(GOOD_FOR));
    }

    private boolean matches(SignedInPerson asking, Secret password) {
        return credentials
                .accountFor(asking.userName())
                .filter(account ->
                        account.actor().person().equals(asking.actor().person()))
                .filter(account -> encoder.matches(password.reveal(), account.passwordHash()))
                .isPresent();
    }
}
