package org.eprbridge.ideas;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Once the digital team builds, an idea leaves only when its change is dropped. */
public class WorkHasStarted extends Refusal {

    private final @Nullable ChangeId change;

    public WorkHasStarted(@Nullable ChangeId change) {
        super("the change has gone to building");
        this.change = change;
    }

    @Override
    public String sentence(Telling telling) {
        return "The digital team has started on this. Ask them to drop %s first."
                .formatted(change == null ? "the change" : change);
    }
}
