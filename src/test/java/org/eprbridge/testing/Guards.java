package org.eprbridge.testing;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.regex.Pattern;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.PatientDataGuard;

/** A guard that knows one NHS number and one phone number, which is all that a screen needs to be shown. */
public final class Guards {

    public static final String NHS_NUMBER = "943 476 5919";
    public static final String PHONE_NUMBER = "07700 900123";

    private static final Pattern KNOWN = Pattern.compile(NHS_NUMBER + "|" + PHONE_NUMBER);

    private Guards() {}

    public static PatientDataGuard guard() {
        return new PatientDataGuard(
                text -> KNOWN.matcher(text)
                        .results()
                        .map(known -> new Found(kind(known.group()), known.start(), known.end()))
                        .toList(),
                new SimpleMeterRegistry());
    }

    /** Lets nothing about a patient through to those who take the commands. */
    public static Commands before(Commands commands) {
        var guard = guard();
        return command -> {
            guard.look(command);
            return commands.send(command);
        };
    }

    private static PatientDataKind kind(String known) {
        return known.equals(NHS_NUMBER) ? PatientDataKind.NHS_NUMBER : PatientDataKind.PHONE_NUMBER;
    }
}
