package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** A safety workshop has a clinical safety officer among those who attend. */
public final class NoOfficerAtWorkshop extends Refusal {

    public NoOfficerAtWorkshop() {
        super("No clinical safety officer attended the workshop");
    }

    @Override
    public String sentence(Telling telling) {
        return "No clinical safety officer is among those who attended, so this does not count as a safety workshop.";
    }
}
