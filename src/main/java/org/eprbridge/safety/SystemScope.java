package org.eprbridge.safety;

import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at and what it is meant for, when all is well and when it is not (DCB0160, clinical risk management plan).
 *
 * @param scope which parts of the system and of the work the change touches, and which it does not
 * @param intendedUse who is meant to use it, where and for what
 * @param normalConditions how it is used when everything works
 * @param faultConditions what may fail around it: downtime, late data, wrong entries
 */
public record SystemScope(String scope, String intendedUse, String normalConditions, String faultConditions) {

    public SystemScope(
            @Nullable String scope,
            @Nullable String intendedUse,
            @Nullable String normalConditions,
            @Nullable String faultConditions) {
        var shape = new Shape();
        this.scope = shape.text("scope", scope, 4_000, "Say what the change touches, and what it does not.");
        this.intendedUse = shape.text("intendedUse", intendedUse, 4_000, "Say who is meant to use it, and for what.");
        this.normalConditions =
                shape.text("normalConditions", normalConditions, 4_000, "Say how it is used when everything works.");
        this.faultConditions = shape.text("faultConditions", faultConditions, 4_000, "Say what may fail around it.");
        shape.mustHold();
    }
}
