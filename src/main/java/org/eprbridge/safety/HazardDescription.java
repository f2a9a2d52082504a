package org.eprbridge.safety;

import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/**
 * How harm could come about: cause, effect, hazard, harm (DCB0160).
 *
 * @param name in a few words
 * @param cause what may go wrong
 * @param effect what that does to the system or the work
 * @param hazard the situation in which a patient may be harmed
 * @param harm what may happen to the patient
 * @param condition whether it arises in normal use or in a fault
 * @param existingControls what already makes it safer, before anything is added; may be empty
 */
public record HazardDescription(
        String name,
        String cause,
        String effect,
        String hazard,
        String harm,
        Condition condition,
        String existingControls) {

    private static final String WHEN = "Say whether it arises in normal use (NORMAL) or in a fault (FAULT).";

    public HazardDescription(
            @Nullable String name,
            @Nullable String cause,
            @Nullable String effect,
            @Nullable String hazard,
            @Nullable String harm,
            @Nullable Condition condition,
            @Nullable String existingControls) {
        var shape = new Shape();
        this.name = shape.text("name", name, 150, "Name the hazard in a few words.");
        this.cause = shape.text("cause", cause, 2_000, "Say what may go wrong.");
        this.effect = shape.text("effect", effect, 2_000, "Say what that does.");
        this.hazard = shape.text("hazard", hazard, 2_000, "Describe the situation that may harm a patient.");
        this.harm = shape.text("harm", harm, 2_000, "Say what may happen to the patient.");
        this.condition = shape.chosen("condition", condition, WHEN);
        this.existingControls = shape.optionalText("existingControls", existingControls, 2_000);
        shape.mustHold();
    }

    /** Asked of whoever writes a hazard down today; hazards of former days may lack it. */
    void mustBeComplete() {
        if (condition == Condition.NOT_SAID) {
            throw new Misshapen("condition", WHEN);
        }
    }
}
