package org.eprbridge.platform.web;

import com.mongodb.MongoTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** The one place where whatever goes wrong behind REST becomes a problem that says what to do. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail misshapen(Misshapen e) {
        return Problems.badShape(e);
    }

    @ExceptionHandler
    ProblemDetail refused(Refused e) {
        return Problems.refused(e);
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound e) {
        return Problems.problem(HttpStatus.NOT_FOUND, "not-found", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyTooLarge e) {
        return e.problem();
    }

    @ExceptionHandler({MongoTimeoutException.class, DataAccessResourceFailureException.class})
    ProblemDetail databaseAway(Exception e) {
        LOG.warn("The database does not answer", e);
        return Problems.problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-away",
                "The database does not answer at the moment. Nothing was changed; try again in a minute.");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected, reference {}", reference, e);
        var problem = Problems.problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong on our side. Quote %s to your administrator.".formatted(reference));
        problem.setProperty("reference", reference);
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Misshapen misshapen) {
                return answer(Problems.badShape(misshapen));
            }
            if (cause instanceof BodyTooLarge tooLarge) {
                return answer(tooLarge.problem());
            }
            if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
                return answer(Problems.badShape(List.of(new Problems.FieldError(field(json), whatToDo(json)))));
            }
        }
        return answer(Problems.badShape(
                List.of(new Problems.FieldError("body", "Send a JSON object. This one cannot be read."))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Misshapen misshapen) {
                return answer(Problems.badShape(misshapen));
            }
        }
        String field = e.getPropertyName() == null ? "parameter" : e.getPropertyName();
        return answer(Problems.badShape(
                List.of(new Problems.FieldError(field, "This value cannot be read." + allowed(e.getRequiredType())))));
    }

    /** Spring's own exceptions keep their status and get our stable type and words. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.valueOf(code.value());
        String sentence = body instanceof ProblemDetail detail && detail.getDetail() != null
                ? detail.getDetail()
                : status.getReasonPhrase();
        String type = status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new ResponseEntity<>(Problems.problem(status, type, sentence), headers, status);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static String field(JacksonException json) {
        return json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String whatToDo(JacksonException json) {
        return "This value cannot be read."
                + (json instanceof InvalidFormatException format ? allowed(format.getTargetType()) : "");
    }

    private static String allowed(@Nullable Class<?> type) {
        if (type == null || !type.isEnum()) {
            return "";
        }
        return " Use one of: "
                + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")) + ".";
    }
}
