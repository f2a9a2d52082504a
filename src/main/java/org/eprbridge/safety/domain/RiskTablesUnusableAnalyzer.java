package org.eprbridge.safety.domain;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence alone, without the stack trace that would bury it. */
class RiskTablesUnusableAnalyzer extends AbstractFailureAnalyzer<RiskTablesUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RiskTablesUnusable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
