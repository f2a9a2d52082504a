package org.eprbridge.ideas;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Shape;

/** Everything that anybody may ask of a deflection: an idea that nobody had to send, because the EPR can do it already. */
public sealed interface DeflectionCommand {

    /** The longest text that is kept: as long as the longest answer on an idea. */
    int LONGEST = 4_000;

    @TargetAggregateIdentifier
    DeflectionId deflection();

    /**
     * "That solves it", said of a feature while typing. Saying it twice with the same reference is saying it once.
     *
     * @param text what the person had typed so far
     */
    @AllowedFor
    record FindFeatureInstead(DeflectionId deflection, FeatureId feature, String text) implements DeflectionCommand {

        public FindFeatureInstead {
            var shape = new Shape();
            text = shape.text("text", text, LONGEST, "Say in your own words what you were looking for.");
            shape.mustHold();
        }
    }

    /** It was pressed by mistake, or it does not solve it after all. Only for whoever said so. */
    @AllowedFor
    record UndoFinding(DeflectionId deflection) implements DeflectionCommand {}
}
