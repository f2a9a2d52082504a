package org.eprbridge.safety.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.RiskTablesRewritten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Brings the risk tables in: those of the NHS, or those that an installation keeps in a file under a version of its own. */
@Configuration(proxyBeanMethods = false)
class ReadsRiskTables {

    private static final Resource NHS = new ClassPathResource("safety/risk-tables.json");

    @Bean
    RiskTables riskTables(
            @Value("${epr.safety.risk-tables:classpath:safety/risk-tables.json}") Resource file, EventLog log) {
        return asBefore(ofTheirOwnVersion(read(file), file), log);
    }

    static RiskTables nhs() {
        return read(NHS);
    }

    static RiskTables ofTheirOwnVersion(RiskTables tables, Resource file) {
        if (tables.version().equals(nhs().version()) && !tables.equals(nhs())) {
            throw new RiskTablesUnusable("The risk tables in %s are not those of the NHS and bear their version %s."
                    .formatted(file, tables.version()));
        }
        return tables;
    }

    /** What was judged by a version is printed with its cells, so these must not change. */
    static RiskTables asBefore(RiskTables tables, EventLog log) {
        if (RiskTablesInTheLog.in(log).anyMatch(it -> it.version().equals(tables.version()) && !it.equals(tables))) {
            throw new RiskTablesUnusable(RiskTablesRewritten.sentence(tables.version()));
        }
        return tables;
    }

    static RiskTables read(Resource file) {
        try (InputStream json = file.getInputStream()) {
            return JsonMapper.shared().readValue(json, RiskTables.class);
        } catch (JacksonException e) {
            throw new RiskTablesUnusable("The risk tables in %s cannot be used. %s".formatted(file, why(e)));
        } catch (IOException e) {
            throw new UncheckedIOException("The risk tables in %s cannot be read.".formatted(file), e);
        }
    }

    private static String why(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException complaint
                ? String.valueOf(complaint.getMessage())
                : e.getOriginalMessage();
    }
}
