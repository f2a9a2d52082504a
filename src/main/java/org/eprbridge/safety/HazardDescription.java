package org.eprbridge.safety;

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
 */
public record HazardDescription(String name, String cause, String effect, String hazard, String harm) {

    public HazardDescription(
            @Nullable String name,
            @Nullable String cause,
            @Nullable String effect,
            @Nullable String hazard,
            @Nullable String harm) {
        var shape = new Shape();
        this.name = shape.text("name", name, 150, "Name the hazard in a few words.");
        this.cause = shape.text("cause", cause, 2_000, "Say what may go wrong.");
        this.effect = shape.text("effect", effect, 2_000, "Say what that does.");
        this.hazard = shape.text("hazard", hazard, 2_000, "Describe the situation that may harm a patient.");
        this.harm = shape.text("harm", harm, 2_000, "Say what may happen to the patient.");
        shape.mustHold();
    }
}
