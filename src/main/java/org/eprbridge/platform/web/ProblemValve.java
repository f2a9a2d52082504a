package org.eprbridge.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat turns away before anything of ours sees it gets a problem, too, and not a page in Tomcat's colours. */
class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    private final JsonMapper json;

    ProblemValve(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(json.writeValueAsString(problem(status)));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody waits for the answer any more", gone);
        }
    }

    private static ProblemDetail problem(int status) {
        var known = HttpStatus.resolve(status);
        if (known == null || known == HttpStatus.BAD_REQUEST) {
            return Problems.unreadableAddress();
        }
        return Problems.problem(known, Problems.typeOf(known), known.getReasonPhrase() + ".");
    }
}
