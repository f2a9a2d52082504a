package org.eprbridge.privacy.detection;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence alone, without the stack trace that would bury it. */
class NoSuchShapeAnalyzer extends AbstractFailureAnalyzer<NoSuchShape> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoSuchShape cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
