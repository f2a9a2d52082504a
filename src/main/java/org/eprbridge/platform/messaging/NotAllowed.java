package org.eprbridge.platform.messaging;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;

/** This person may not do this; says who may. */
class NotAllowed extends Refusal {

    private final Role[] allowed;

    NotAllowed(Class<?> message, Role... allowed) {
        super(Kind.NOT_ALLOWED, message.getSimpleName() + " is allowed for " + Arrays.toString(allowed));
        this.allowed = allowed;
    }

    @Override
    public String sentence(Telling telling) {
        return allowed.length == 0
                ? "Nobody may do this."
                : "You may not do this. It is for: "
                        + Arrays.stream(allowed).map(NotAllowed::words).collect(Collectors.joining(", ")) + ".";
    }

    private static String words(Role role) {
        return switch (role) {
            case CCIO -> "the CCIO";
            case DEPUTY -> "a deputy";
            case SAFETY_OFFICER -> "the clinical safety officer";
            case SYSTEM -> "the platform itself";
            case CLINICIAN, DIGITAL_ANALYST, RELEASE_MANAGER, BOARD, ADMINISTRATOR ->
                "a " + role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
