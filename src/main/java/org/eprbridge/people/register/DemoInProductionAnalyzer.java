package org.eprbridge.people.register;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence alone, without the stack trace that would bury it. */
class DemoInProductionAnalyzer extends AbstractFailureAnalyzer<DemoInProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoInProduction cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
