package org.eprbridge.safety;

import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What makes a hazard less likely or less harmful, and who sees to it.
 *
 * @param owner null on controls from before anybody asked
 * @param makesHazard whether the control makes a hazard of its own
 * @param madeHazard which hazard that is; null unless it makes one
 */
public record ControlDescription(
        ControlType type,
        String description,
        @Nullable PersonId owner,
        NewHazard makesHazard,
        @Nullable HazardId madeHazard) {

    public ControlDescription(
            @Nullable ControlType type,
            @Nullable String description,
            @Nullable PersonId owner,
            @Nullable NewHazard makesHazard,
            @Nullable HazardId madeHazard) {
        var shape = new Shape();
        this.type = shape.chosen("type", type, "Choose the type: DESIGN, TESTING, TRAINING or BUSINESS_PROCESS.");
        this.description = shape.text("description", description, 4_000, "Describe what makes it safer.");
        this.owner = owner;
        this.makesHazard = makesHazard == null ? NewHazard.NOT_ANSWERED : makesHazard;
        this.madeHazard = this.makesHazard == NewHazard.YES ? madeHazard : null;
        shape.mustHold();
    }

    /** Asked of whoever writes a control down today; controls of former days may lack it. */
    void mustBeComplete() {
        var shape = new Shape();
        shape.chosen("owner", owner, "Choose who sees to it that the control is in place.");
        if (makesHazard == NewHazard.YES && madeHazard == null) {
            shape.problem("madeHazard", "Name the hazard that this control makes. Add that hazard first.");
        }
        shape.mustHold();
    }
}
