package org.eprbridge.privacy.detection;

import java.util.ArrayList;
import java.util.List;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;

/** Looks to both sides of every @; that takes the same short time whatever stands there. */
final class EmailAddresses {

    private static final int LONGEST_PART = 255;

    private EmailAddresses() {}

    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_PART && local(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && end - at < LONGEST_PART && host(text.charAt(end))) {
                end++;
            }
            while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            if (start < at && text.substring(at + 1, end).matches("[^.].{0,253}\\.\\p{L}{2,24}")) {
                found.add(new Found(PatientDataKind.EMAIL_ADDRESS, start, end));
            }
        }
        return found;
    }

    private static boolean local(char character) {
        return Character.isLetterOrDigit(character) || "._%+'-".indexOf(character) >= 0;
    }

    private static boolean host(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }
}
