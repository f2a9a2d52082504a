package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** What has not been held yet cannot be recorded. */
public final class WorkshopInTheFuture extends Refusal {

    public WorkshopInTheFuture() {
        super("The workshop is recorded before it is held");
    }

    @Override
    public String sentence(Telling telling) {
        return "The day of the workshop lies in the future. Record it once it has been held.";
    }
}
