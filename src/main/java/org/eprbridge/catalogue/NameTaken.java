package org.eprbridge.catalogue;

import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;

/** Two features of one name cannot be told apart in a list. */
public final class NameTaken extends Refusal {

    private final String name;
    private final FeatureId holder;

    public NameTaken(String name, FeatureId holder) {
        super("the name is taken by " + holder);
        this.name = name;
        this.holder = holder;
    }

    @Override
    public String sentence(Telling telling) {
        return "The catalogue already has a feature named “%s”: %s. Edit that one, or choose another name."
                .formatted(name, holder);
    }
}
