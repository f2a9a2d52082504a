package org.eprbridge.safety;

import java.util.Optional;

/**
 * Every version of the risk tables that was ever used. The log keeps them, so no configuration changes what a judgement rests
 * on.
 */
public interface RiskTablesBook {

    /** Empty for a version that was used before the log kept tables, unless it is that of the NHS. */
    Optional<RiskTables> version(String version);

    /** The tables that were in use when the log had reached this position. */
    RiskTables asOf(long position);
}
