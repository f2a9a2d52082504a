package org.eprbridge.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the parameters that recur everywhere mean, said once. */
final class ApiParameters {

    private static final Map<String, String> MEANING = Map.of(
            "page", "Which page, counted from 0.",
            "size", "How many items on a page, 1 to 200.",
            "sort",
                    "A field to sort by, with a dash before it for the other way round: -title. Empty for the usual order.",
            "q", "Words to look for. Empty for everything.",
            "asOf", "A day like 2026-08-06, which means its end in London, or a moment like 2026-08-06T12:00:00Z.",
            "status", "One or several, with commas between. Empty for all.",
            "stage", "One or several, with commas between. Empty for all.",
            "division", "Exactly this division of the sender. Empty for all.",
            "mine", "true for what you sent yourself.",
            "id", "The reference, as lists and answers give it.");

    private ApiParameters() {}

    static void explain(Operation operation) {
        var parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(MEANING.get(parameter.getName())));
    }
}
