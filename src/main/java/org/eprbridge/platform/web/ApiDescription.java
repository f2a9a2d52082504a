package org.eprbridge.platform.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What REST says of itself: every address, every shape under a name of its own, every answer. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI described() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("EPR Bridge")
                                .version("v1")
                                .description(
                                        "Ideas that improve an electronic patient record, from the first sentence to the ward. Lists are {items, total, page, size}. What goes wrong is application/problem+json with a type that stays and a sentence in detail. After a write, your next read shows it; the answer's Log-Position, sent back as a header of a read elsewhere, makes that read wait for it, and Lists-Behind says when it was not enough."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSchemas(ApiProblems.NAME, ApiProblems.schema()))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    ModelResolver shapes(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new ShapeNames()).openapi31(true);
    }

    @Bean
    GlobalOperationCustomizer answersAndParameters() {
        return (operation, door) -> {
            ApiParameters.explain(operation);
            ApiProblems.addTo(operation, door);
            return operation;
        };
    }
}
