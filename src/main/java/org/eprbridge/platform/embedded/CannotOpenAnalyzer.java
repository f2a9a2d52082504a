package org.eprbridge.platform.embedded;

import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence alone, without the stack trace that would bury it. */
class CannotOpenAnalyzer extends AbstractFailureAnalyzer<CannotOpen> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotOpen cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
