package org.eprbridge.platform.security;

import java.util.Locale;
import org.eprbridge.kernel.Sha256;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Somebody tries a password. Who and where from is counted under a few digits of a hash: people type a password where their
 * name belongs, and what is kept must not give it away; and there are only so many such digits.
 */
record Attempt(String userName, String address) {

    private static final int DIGITS = 6;

    static Attempt of(Authentication authentication) {
        return new Attempt(authentication.getName(), address(authentication));
    }

    private static String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    String personHere() {
        return "person-here-" + shortened(person() + "\n" + address);
    }

    String personAnywhere() {
        return "person-" + shortened(person());
    }

    String anybodyHere() {
        return "address-" + shortened(address);
    }

    /** As the register looks for it. */
    private String person() {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }

    @Override
    public String toString() {
        return "(attempt)";
    }
}
