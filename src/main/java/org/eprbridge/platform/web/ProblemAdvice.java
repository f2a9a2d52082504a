package org.eprbridge.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.messaging.TooSoon;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where whatever goes wrong behind REST becomes a problem that says what to do. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail misshapen(Misshapen e) {
        return Problems.badShape(e);
    }

    @ExceptionHandler
    ProblemDetail refused(Refused e) {
        return Problems.refused(e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooSoon(TooSoon e) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()))
                .body(Problems.refused(e));
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound e) {
        return Problems.problem(HttpStatus.NOT_FOUND, "not-found", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyTooLarge e) {
        return e.problem();
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        return Problems.unexpected(e);
    }

    @ExceptionHandler
    ProblemDetail unreadableParts(MultipartException e) {
        return causeOf(e, BodyTooLarge.class)
                .map(BodyTooLarge::problem)
                .orElseGet(() -> badField("body", "This form cannot be read. Send it as multipart/form-data."));
    }

    /** Tomcat reads the parameters late, when somebody asks for the first. */
    @ExceptionHandler
    ProblemDetail unreadableAddress(InvalidParameterException e) {
        return Problems.unreadableAddress();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Unreadable.body(e));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = e.getPropertyName() == null ? "parameter" : e.getPropertyName();
        return answer(causeOf(e, Misshapen.class)
                .map(Problems::badShape)
                .orElseGet(() -> badField(field, Unreadable.whatToDo(e.getRequiredType()))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(badField(
                e.getRequestPartName(), "Send the file in the part \"%s\".".formatted(e.getRequestPartName())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(new BodyTooLarge(BodyLimit.LIMIT).problem());
    }

    /** Spring's own exceptions keep their status and get our stable type and words. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.valueOf(code.value());
        return new ResponseEntity<>(
                Problems.problem(status, Problems.typeOf(status), sentence(e, status)), headers, status);
    }

    private static String sentence(Exception e, HttpStatus status) {
        return switch (e) {
            case NoResourceFoundException _, NoHandlerFoundException _ ->
                "There is nothing at this address. GET /v3/api-docs describes every address.";
            case HttpRequestMethodNotSupportedException wrong
            when wrong.getSupportedMethods() != null ->
                "This address takes %s, not %s."
                        .formatted(
                                Stream.of(wrong.getSupportedMethods()).sorted().collect(Collectors.joining(" and ")),
                                wrong.getMethod());
            case HttpMediaTypeNotSupportedException wrong
            when !wrong.getSupportedMediaTypes().isEmpty() ->
                "Send the body as %s, and say so in the header Content-Type."
                        .formatted(either(wrong.getSupportedMediaTypes()));
            case HttpMediaTypeNotAcceptableException wrong
            when !wrong.getSupportedMediaTypes().isEmpty() ->
                "Ask for %s in the header Accept.".formatted(either(wrong.getSupportedMediaTypes()));
            default -> status.getReasonPhrase() + ".";
        };
    }

    private static String either(List<MediaType> types) {
        return types.stream()
                .filter(type -> !type.isWildcardSubtype())
                .map(MediaType::toString)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static ProblemDetail badField(String field, String whatToDo) {
        return Problems.badShape(new Misshapen(field, whatToDo));
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable thrown, Class<T> wanted) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return Optional.of(wanted.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
