package org.eprbridge.safety;

import java.net.URI;
import java.net.URISyntaxException;
import org.eprbridge.kernel.Misshapen;

/** The address of a piece of evidence: https and a host, so that a click on it can do no harm of its own. */
public final class EvidenceLink {

    private EvidenceLink() {}

    /** Nothing is as good as a safe address: it says that there is none. */
    public static void mustBeSafe(String link) {
        if (!link.isEmpty() && !leadsSomewhereSafe(link)) {
            throw new Misshapen(
                    "link",
                    "Enter a whole address that begins with https://, for example"
                            + " https://intranet.example.nhs.uk/test-report.");
        }
    }

    private static boolean leadsSomewhereSafe(String link) {
        try {
            var address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
