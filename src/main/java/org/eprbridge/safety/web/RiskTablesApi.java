package org.eprbridge.safety.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.eprbridge.safety.RiskTables;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which tables lead from harm to severity and from there to a rating. */
@RestController
@RequestMapping("/api/v1/risk-tables")
@Tag(name = "Hazards")
class RiskTablesApi {

    private final RiskTables tables;

    RiskTablesApi(RiskTables tables) {
        this.tables = tables;
    }

    @GetMapping
    @Operation(summary = "Every cell of the tables that assessments use now, and their version")
    RiskTables tables() {
        return tables;
    }
}
