package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** The safety question has no answer that stands. */
public final class NotScreened extends Refusal {

    private final ChangeId change;
    private final String because;

    /** @param because why an earlier answer does not stand; empty when nobody has answered */
    public NotScreened(ChangeId change, String because) {
        super(change + " is not screened");
        this.change = change;
        this.because = because;
    }

    @Override
    public String sentence(Telling telling) {
        String why = because.isEmpty()
                ? "Nobody has answered the safety question for %s.".formatted(change)
                : "The safety question for %s is open again. %s".formatted(change, because);
        return why + " Ask a clinical safety officer, the CCIO or a deputy to answer it.";
    }
}
