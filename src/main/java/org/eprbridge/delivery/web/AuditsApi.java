package org.eprbridge.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.web.Filters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Audits of decisions that a change has no impact on safety, for programs. */
@RestController
@RequestMapping("/api/v1/screening-audits")
@Tag(name = "Changes")
class AuditsApi {

    private final Queries queries;

    AuditsApi(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "Decisions that were drawn for audit, filtered and paged; uphold or overturn them at the change")
    Page<AuditList.Card> audits(
            @RequestParam(defaultValue = "") List<String> result,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "") String sort) {
        return queries.ask(new AuditList.Find(
                Filters.several("result", result, AuditResult.class), q, new PageRequest(page, size, sort)));
    }
}
