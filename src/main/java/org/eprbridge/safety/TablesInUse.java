package org.eprbridge.safety;

/** Lends the tables by which risks are judged today. */
public interface TablesInUse {

    /**
     * Inside the unit of work of whoever judges: tables that are used for the first time are written down in the log, in the
     * same commit as the judgement that rests on them.
     *
     * @throws RiskTablesRewritten when other tables were used under the same version before
     */
    RiskTables toJudgeBy();
}
