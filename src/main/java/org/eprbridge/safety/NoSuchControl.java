package org.eprbridge.safety;

import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Refusal;

/** The hazard has no such control, or has it no longer. */
public final class NoSuchControl extends Refusal {

    private final HazardId hazard;
    private final ControlId control;

    public NoSuchControl(HazardId hazard, ControlId control) {
        super(Kind.NOT_FOUND, hazard + " has no control " + control);
        this.hazard = hazard;
        this.control = control;
    }

    @Override
    public String sentence(Telling telling) {
        return "There is no control %s at %s.".formatted(control, hazard);
    }
}
