package org.eprbridge.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** The address of a picture or a video: https and a host, so that a click on it can do no harm of its own. */
public final class Link {

    static final int LONGEST = 500;

    private static final String WHAT_TO_DO =
            "Enter a whole address that begins with https://, for example https://intranet.example.nhs.uk/fluids.mp4.";

    private Link() {}

    /**
     * The address as it is kept.
     *
     * @throws org.eprbridge.kernel.Misshapen when it leads anywhere else
     */
    public static String checked(@Nullable String typed) {
        var shape = new Shape();
        var link = shape.optionalText("link", typed, LONGEST);
        if (!link.isEmpty() && !leadsSomewhereSafe(link)) {
            shape.problem("link", WHAT_TO_DO);
        }
        shape.mustHold();
        return link;
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
