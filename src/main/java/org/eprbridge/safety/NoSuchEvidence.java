package org.eprbridge.safety;

import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.Refusal;

/** The control has no such evidence, or has it no longer. */
public final class NoSuchEvidence extends Refusal {

    private final ControlId control;
    private final EvidenceId evidence;

    public NoSuchEvidence(ControlId control, EvidenceId evidence) {
        super(Kind.NOT_FOUND, control + " has no evidence " + evidence);
        this.control = control;
        this.evidence = evidence;
    }

    @Override
    public String sentence(Telling telling) {
        return "There is no evidence %s for %s.".formatted(evidence, control);
    }
}
