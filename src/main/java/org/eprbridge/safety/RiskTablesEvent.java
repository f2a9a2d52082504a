package org.eprbridge.safety;

import org.eprbridge.kernel.EventName;

/** Which tables turn likelihood and harm into a rating. */
public sealed interface RiskTablesEvent {

    /** From here on risks are judged by these tables. All cells are kept, so that they can be printed for ever. */
    @EventName("risk-tables-adopted")
    record RiskTablesAdopted(RiskTables tables) implements RiskTablesEvent {}
}
