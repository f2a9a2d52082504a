package org.eprbridge.safety.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eprbridge.safety.RiskTables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Brings the risk tables in: those of the NHS, or those that an installation keeps in a file under a version of its own. */
@Configuration(proxyBeanMethods = false)
class ReadsRiskTables {

    private static final Resource NHS = new ClassPathResource("safety/risk-tables.json");

    @Bean
    RiskTables riskTables(@Value("${epr.safety.risk-tables:classpath:safety/risk-tables.json}") Resource file) {
        var tables = read(file);
        var nhs = read(NHS);
        if (tables.version().equals(nhs.version()) && !tables.equals(nhs)) {
            throw new IllegalStateException("The risk tables in %s are not those of the NHS and bear their version %s."
                    .formatted(file, nhs.version()));
        }
        return tables;
    }

    static RiskTables read(Resource file) {
        try (InputStream json = file.getInputStream()) {
            return JsonMapper.shared().readValue(json, RiskTables.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The risk tables in %s cannot be read.".formatted(file), e);
        }
    }
}
