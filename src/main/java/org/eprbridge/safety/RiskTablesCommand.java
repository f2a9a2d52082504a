package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.SYSTEM;

import org.eprbridge.kernel.AllowedFor;

/** What may be asked of the risk tables as a whole. */
public sealed interface RiskTablesCommand {

    /** Writes down that the tables of this installation are in use, when they are not those that were in use last. */
    @AllowedFor(SYSTEM)
    record AdoptRiskTables() implements RiskTablesCommand {}
}
