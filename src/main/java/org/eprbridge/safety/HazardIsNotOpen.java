package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** What was closed or handed over is not edited behind the backs of those who rely on it. */
public final class HazardIsNotOpen extends Refusal {

    private final String hazard;
    private final HazardStatus status;

    public HazardIsNotOpen(String hazard, HazardStatus status) {
        super(hazard + " is " + status);
        this.hazard = hazard;
        this.status = status;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s is %s, so it cannot be changed. Reopen it first."
                .formatted(
                        hazard,
                        switch (status) {
                            case CLOSED -> "closed";
                            case OFFERED -> "waiting for somebody to take it over";
                            case TRANSFERRED -> "with those who took it over";
                            case OPEN, REOPENED -> "open";
                        });
    }
}
