package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** A control counts when somebody sees to it, and when there is evidence that it is in place and works. */
public final class ControlNotProven extends Refusal {

    private final String hazard;
    private final String control;
    private final Missing missing;

    public ControlNotProven(String hazard, String control, Missing missing) {
        super(hazard + ": " + control + " lacks " + missing);
        this.hazard = hazard;
        this.control = control;
        this.missing = missing;
    }

    @Override
    public String sentence(Telling telling) {
        return "Control \"%s\" of hazard %s %s"
                .formatted(
                        control,
                        hazard,
                        switch (missing) {
                            case OWNER -> "has no owner. Name who sees to it.";
                            case IMPLEMENTED -> "has no evidence that it is in place. Give the evidence.";
                            case EFFECTIVE -> "has no evidence that it works. Give the evidence.";
                            case NEW_HAZARD -> "does not say whether it makes a new hazard. Answer that question.";
                        });
    }

    public Missing missing() {
        return missing;
    }

    /** What the control lacks. */
    public enum Missing {
        OWNER,
        IMPLEMENTED,
        EFFECTIVE,
        NEW_HAZARD
    }
}
