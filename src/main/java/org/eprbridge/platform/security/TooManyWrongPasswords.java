package org.eprbridge.platform.security;

import java.time.Duration;
import org.eprbridge.platform.messaging.TooSoon;

/** The next try has to wait. Says the same of people who exist and of people who do not. */
final class TooManyWrongPasswords extends TooSoon {

    private static final long serialVersionUID = 1;

    TooManyWrongPasswords(Duration rest) {
        super("too-many-wrong-passwords", "Too many wrong passwords. Try again in %s.", rest);
    }
}
