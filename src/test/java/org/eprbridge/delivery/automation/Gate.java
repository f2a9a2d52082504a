package org.eprbridge.delivery.automation;

import org.axonframework.config.Configuration;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.ReleaseAuthority;

/** The product's own gate, which handlers look for before it is there. */
final class Gate {

    private final Fault planted;
    private final ReleaseAuthority[] authority = new ReleaseAuthority[1];
    private final Officers[] officers = new Officers[1];
    private final Object[] leads = new Object[1];

    /** @param planted what is wrong with it */
    Gate(Fault planted) {
        this.planted = planted;
    }

    void open(Configuration axon, EventLog log) {
        var real = Insides.officers(axon, log);
        leads[0] = real;
        officers[0] = planted.in(real);
        authority[0] = planted.in(Insides.gate(axon, officers[0]));
    }

    Officers officers() {
        return Insides.passing(Officers.class, officers);
    }

    Object leads() {
        return Insides.passing(Insides.leads(), leads);
    }

    ReleaseAuthority authority() {
        return Insides.passing(ReleaseAuthority.class, authority);
    }
}
