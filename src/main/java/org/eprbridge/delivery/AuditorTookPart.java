package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** Nobody looks again at their own decision, their own work or their own idea. */
public final class AuditorTookPart extends Refusal {

    private final ChangeId change;
    private final Part part;

    public AuditorTookPart(ChangeId change, Part part) {
        super("Whoever audits the screening of " + change + " took part: " + part);
        this.change = change;
        this.part = part;
    }

    @Override
    public String sentence(Telling telling) {
        String why = switch (part) {
            case DECIDED -> "This is your own decision";
            case BUILT -> "You work on this change";
            case SENT -> "This change answers your own idea";
        };
        return "%s, so another clinical safety officer has to look at %s again.".formatted(why, change);
    }

    /** What the auditor did. */
    public enum Part {
        DECIDED,
        BUILT,
        SENT
    }
}
