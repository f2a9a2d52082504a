package org.eprbridge.safety.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.RiskTablesBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which tables lead from harm to severity and from there to a rating. */
@RestController
@RequestMapping("/api/v1/risk-tables")
@Tag(name = "Hazards")
class RiskTablesApi {

    private final RiskTables tables;
    private final RiskTablesBook book;

    RiskTablesApi(RiskTables tables, RiskTablesBook book) {
        this.tables = tables;
        this.book = book;
    }

    @GetMapping
    @Operation(summary = "Every cell of the tables that assessments use now, and their version")
    RiskTables tables() {
        return tables;
    }

    @GetMapping("/{version}")
    @Operation(summary = "Every cell of the tables of a version that was ever used, as the log keeps them")
    RiskTables tables(@PathVariable String version) {
        return book.version(version).orElseThrow(() -> new NotFound("version of the risk tables", version));
    }
}
