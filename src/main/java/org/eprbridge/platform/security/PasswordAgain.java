package org.eprbridge.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares with the password as it is now, not as it was when the person signed in. */
class PasswordAgain implements Reauthentication {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Supplier<Optional<SignedInPerson>> signedIn;
    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final WrongPasswords wrong = new WrongPasswords();

    PasswordAgain(
            Supplier<Optional<SignedInPerson>> signedIn,
            Credentials credentials,
            PasswordEncoder encoder,
            Clock clock) {
        this.signedIn = signedIn;
        this.credentials = credentials;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public Proof prove(@Nullable Secret password) {
        var asking = signedIn.get()
                .orElseThrow(() -> new Refused("sign-in-first", Refusal.Kind.NOT_ALLOWED, "Sign in first."));
        if (password == null || password.isEmpty()) {
            throw new Misshapen("password", "Type your password again to sign.");
        }
        var person = asking.actor().person();
        var now = clock.instant();
        mayTry(person, now);
        if (!matches(asking.userName(), person, password)) {
            wrong.wrong(person, now);
            throw new Misshapen("password", "This is not your password. Type it again.");
        }
        wrong.right(person);
        return new Proof(person, now.plus(GOOD_FOR));
    }

    private void mayTry(PersonId person, Instant now) {
        var rest = wrong.rest(person, now);
        if (rest.isPositive()) {
            throw new Refused(
                    "too-many-wrong-passwords",
                    Refusal.Kind.NOT_ALLOWED,
                    "Your password was wrong too often. Try again in %d minutes.".formatted(rest.toMinutes() + 1));
        }
    }

    private boolean matches(String userName, PersonId person, Secret password) {
        return credentials
                .accountFor(userName)
                .filter(account -> account.actor().person().equals(person))
                .filter(account -> encoder.matches(password.reveal(), account.passwordHash()))
                .isPresent();
    }
}
