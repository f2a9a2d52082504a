package org.eprbridge.safety.domain;

/** Nobody is to judge by tables that are wrong, so the start stops here. */
class RiskTablesUnusable extends IllegalStateException {

    RiskTablesUnusable(String sentence) {
        super(sentence);
    }
}
