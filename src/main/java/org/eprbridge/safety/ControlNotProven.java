package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** A control counts when somebody sees to it, and when there is evidence that it is in place and works. */
public final class ControlNotProven extends Refusal implements Remedy.Known {

    private final HazardRecord hazard;
    private final HazardRecord.Control control;
    private final Missing missing;

    public ControlNotProven(HazardRecord hazard, HazardRecord.Control control, Missing missing) {
        super(hazard.id() + ": " + control.id() + " lacks " + missing);
        this.hazard = hazard;
        this.control = control;
        this.missing = missing;
    }

    @Override
    public String sentence(Telling telling) {
        return "Control \"%s\" of hazard %s %s"
                .formatted(
                        control.description().description(),
                        hazard.words(),
                        switch (missing) {
                            case OWNER -> "has no owner. Name who sees to it.";
                            case IMPLEMENTED -> "has no evidence that it is in place. Give the evidence.";
                            case EFFECTIVE -> "has no evidence that it works. Give the evidence.";
                            case NEW_HAZARD -> "does not say whether it makes a new hazard. Answer that question.";
                        });
    }

    @Override
    public Remedy remedy() {
        return new Remedy.OfControl(
                hazard.id(),
                control.id(),
                switch (missing) {
                    case OWNER, NEW_HAZARD -> Remedy.ControlDeed.CHANGE;
                    case IMPLEMENTED, EFFECTIVE -> Remedy.ControlDeed.PROVE;
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
