package org.eprbridge.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** What may go wrong at a door, by what the door takes. */
final class ApiProblems {

    static final String NAME = "Problem";

    private ApiProblems() {}

    static void addTo(Operation operation, HandlerMethod door) {
        var answers = Objects.requireNonNullElseGet(operation.getResponses(), ApiResponses::new);
        boolean takesBody = operation.getRequestBody() != null;
        boolean names = !parametersIn("path", operation).isEmpty();
        boolean changes = !door.hasMethodAnnotation(GetMapping.class);
        if (takesBody || names || !parametersIn("query", operation).isEmpty()) {
            add(answers, "400", "Something has the wrong shape; errors names each field and what to do about it.");
        }
        add(answers, "401", "Nobody is signed in.");
        add(answers, "403", "This person may not do this; the sentence says who may.");
        if (names) {
            add(answers, "404", "There is nothing with this reference.");
        }
        if (changes && !door.hasMethodAnnotation(DeleteMapping.class)) {
            add(answers, "409", "A rule stands in the way, or somebody was faster; the type says which and stays.");
        }
        if (takesBody) {
            add(answers, "413", "The body is larger than 2,048 kB.");
            add(
                    answers,
                    "422",
                    "The words look as if they were about a patient: patient-data blocks, patient-data-warning can be confirmed with the header Not-About-A-Patient.");
            add(answers, "415", "The body is of another kind than this door takes.");
        }
        add(answers, "429", "Too many wrong passwords; the header Retry-After says for how many seconds to wait.");
        operation.setResponses(answers);
    }

    static Schema<?> schema() {
        var error = new ObjectSchema()
                .addProperty("field", text("The field, or for a file the line and column, that needs attention."))
                .addProperty("message", text("What to do about it."));
        return new ObjectSchema()
                .description("What went wrong and what to do, as in RFC 9457.")
                .addProperty("type", text("Stays the same for the same cause: urn:epr-bridge:problem:already-decided."))
                .addProperty("title", text("What kind of problem it is."))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", text("One sentence for people."))
                .addProperty("instance", text("The address that was asked."))
                .addProperty("errors", new ArraySchema().items(error).description("Only with a 400."))
                .addProperty("found", new ArraySchema().items(found()).description("Only with a 422."))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema<?> found() {
        return new ObjectSchema()
                .addProperty("field", text("The field whose text looks as if it were about a patient."))
                .addProperty("kind", text("nhs-number, date-of-birth, hospital-number, patient-name and so on."))
                .addProperty("start", new IntegerSchema().description("In the trimmed text, counted from 0."))
                .addProperty("end", new IntegerSchema().description("The first character after it."))
                .addProperty("blocks", new BooleanSchema().description("Whether nobody may confirm it."));
    }

    private static void add(ApiResponses answers, String status, String meaning) {
        var problem = new Schema<>().$ref("#/components/schemas/" + NAME);
        answers.putIfAbsent(
                status,
                new ApiResponse()
                        .description(meaning)
                        .content(new Content()
                                .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }

    private static List<Parameter> parametersIn(String place, Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> place.equals(parameter.getIn()))
                .toList();
    }

    private static Schema<?> text(String meaning) {
        return new StringSchema().description(meaning);
    }
}
