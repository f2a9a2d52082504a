package org.eprbridge.ideas;

import java.util.Optional;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Query;

/** What somebody said when a feature solved it, for themselves: with it their words come back when they undo it. */
public interface DeflectionPage {

    /** Empty for everybody but the finder. */
    @AllowedFor
    record Of(DeflectionId deflection) implements Query<Optional<View>> {}

    /** @param undone whether it did not solve it after all */
    record View(DeflectionId deflection, FeatureId feature, String text, boolean undone) {}
}
