package org.eprbridge.safety.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.RiskTablesBook;
import org.eprbridge.safety.RiskTablesCommand.AdoptRiskTables;
import org.eprbridge.safety.RiskTablesEvent.RiskTablesAdopted;
import org.eprbridge.safety.TablesInUse;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes risk tables down with their first use, and reads back which were used when. Those of the NHS were there first. */
@Component
class RiskTablesInTheLog implements RiskTablesBook, TablesInUse {

    private static final RiskTables NHS = ReadsRiskTables.nhs();

    private final RiskTables configured;
    private final Repository<TablesAdopted> adopted;
    private final EventLog log;

    RiskTablesInTheLog(RiskTables configured, @Lazy Repository<TablesAdopted> adopted, EventLog log) {
        this.configured = configured;
        this.adopted = adopted;
        this.log = log;
    }

    @CommandHandler
    void handle(AdoptRiskTables command) {
        if (!asOf(Long.MAX_VALUE).equals(configured)) {
            toJudgeBy();
        }
    }

    @Override
    public RiskTables toJudgeBy() {
        if (!last().equals(Optional.of(configured))) {
            stream().execute(it -> it.adopt(configured));
        }
        return configured;
    }

    @Override
    public Optional<RiskTables> version(String version) {
        return Stream.concat(in(log), Stream.of(NHS))
                .filter(it -> it.version().equals(version))
                .findFirst();
    }

    @Override
    public RiskTables asOf(long position) {
        return log.history(TablesAdopted.ID).stream()
                .filter(it -> it.position() < position)
                .map(RiskTablesInTheLog::tables)
                .reduce((_, later) -> later)
                .orElse(NHS);
    }

    /** All that were ever used, oldest first. */
    static Stream<RiskTables> in(EventLog log) {
        return log.history(TablesAdopted.ID).stream().map(RiskTablesInTheLog::tables);
    }

    private Optional<RiskTables> last() {
        return in(log).reduce((_, later) -> later);
    }

    private static RiskTables tables(Recorded recorded) {
        return ((RiskTablesAdopted) recorded.event()).tables();
    }

    private Aggregate<TablesAdopted> stream() {
        try {
            return adopted.loadOrCreate(TablesAdopted.ID, TablesAdopted::new);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
