package org.eprbridge.safety.officers.domain;

import java.time.LocalDate;
import org.eprbridge.kernel.OfficerId;

/** Whether somebody may delegate: asked by the office of the deputy, of the office of the lead. */
@FunctionalInterface
interface Leads {

    boolean leadsOn(OfficerId officer, LocalDate day);
}
