package org.eprbridge.catalogue;

import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;

/** Only those who answer for a feature say whether its page is right. */
public final class NotTheOwner extends Refusal {

    public NotTheOwner(FeatureId feature) {
        super(Kind.NOT_ALLOWED, "not the owner of " + feature);
    }

    @Override
    public String sentence(Telling telling) {
        return "This is for the feature's owner, the CCIO, a deputy and the digital team.";
    }
}
