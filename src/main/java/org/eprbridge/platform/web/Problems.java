package org.eprbridge.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.guard.Spot;
import org.eprbridge.platform.messaging.Away;
import org.eprbridge.platform.messaging.PatientDataFound;
import org.eprbridge.platform.messaging.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem+json bodies with a stable type and a sentence. */
public final class Problems {

    /** Of a large file somebody wants to know where to begin, and not all of it. */
    private static final int MOST_FOUND = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    public static ProblemDetail problem(HttpStatus status, String type, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:epr-bridge:problem:" + type));
        problem.setTitle(title(status));
        return problem;
    }

    public static ProblemDetail badShape(List<FieldError> errors) {
        var problem = problem(
                HttpStatus.BAD_REQUEST,
                "bad-shape",
                errors.size() == 1
                        ? errors.getFirst().message()
                        : "%d things need your attention.".formatted(errors.size()));
        problem.setProperty("errors", errors);
        return problem;
    }

    public static ProblemDetail badShape(Misshapen misshapen) {
        return badShape(misshapen.problems().stream()
                .map(p -> new FieldError(p.field(), p.whatToDo()))
                .toList());
    }

    public static ProblemDetail unreadableAddress() {
        return badShape(
                new Misshapen("address", "This address cannot be read. Encode what is special in it as %XX in UTF-8."));
    }

    public static ProblemDetail refused(Refused refused) {
        var problem = problem(status(refused.kind()), refused.type(), refused.sentence());
        if (refused instanceof PatientDataFound found) {
            problem.setProperty(
                    "found",
                    found.spots().stream().limit(MOST_FOUND).map(FoundWords::of).toList());
        }
        return problem;
    }

    /** What no rule and nobody's mistake explains: the database is away, or there is a fault that somebody has to look up. */
    public static ProblemDetail unexpected(Exception e) {
        var away = Away.in(e);
        if (away != null) {
            LOG.warn("The database does not answer: {}", e.getClass().getSimpleName());
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "database-away", away.sentence());
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected, reference {}", reference, e);
        var problem = problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong on our side. Quote %s to your administrator.".formatted(reference));
        problem.setProperty("reference", reference);
        return problem;
    }

    /** For what comes from Spring or Tomcat and has no cause of ours: the status in words. */
    static String typeOf(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For those who stand before Spring's own answers: filters and doorkeepers. */
    public static void write(HttpServletResponse response, ProblemDetail problem, JsonMapper json) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(problem));
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case RULE -> HttpStatus.CONFLICT;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case UNFIT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_SOON -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Something needs your attention";
            case UNAUTHORIZED -> "Not signed in";
            case FORBIDDEN -> "Not allowed";
            case NOT_FOUND -> "Not found";
            case CONFLICT -> "A rule stands in the way";
            case UNPROCESSABLE_CONTENT -> "Leave patients out";
            case TOO_MANY_REQUESTS -> "Wait a little";
            default -> status.getReasonPhrase();
        };
    }

    /** Where a text looks as if it were about a patient, counted from 0 in UTF-16 units of the trimmed text. */
    record FoundWords(String field, String kind, int start, int end, boolean blocks) {

        static FoundWords of(Spot spot) {
            var found = spot.found();
            return new FoundWords(spot.field(), found.kind().code(), found.start(), found.end(), spot.blocks());
        }
    }

    /** One field and what to do about it. */
    public record FieldError(String field, String message) {}
}
