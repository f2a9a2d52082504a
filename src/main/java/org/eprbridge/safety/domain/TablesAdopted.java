package org.eprbridge.safety.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.RiskTablesEvent.RiskTablesAdopted;
import org.eprbridge.safety.RiskTablesRewritten;
import org.jspecify.annotations.Nullable;

/** One stream for all versions of the risk tables, so that no two can have the same name. */
@Aggregate
@SuppressWarnings("NullAway.Init")
class TablesAdopted {

    static final String ID = "RISK-TABLES";

    @AggregateIdentifier
    private String id;

    private final Map<String, RiskTables> versions = new HashMap<>();

    private @Nullable RiskTables last;

    void adopt(RiskTables tables) {
        var known = versions.get(tables.version());
        if (known != null && !known.equals(tables)) {
            throw new RiskTablesRewritten(tables.version());
        }
        if (!tables.equals(last)) {
            apply(new RiskTablesAdopted(tables));
        }
    }

    @EventSourcingHandler
    void on(RiskTablesAdopted event) {
        var tables = event.tables();
        id = ID;
        last = tables;
        versions.put(tables.version(), tables);
    }
}
