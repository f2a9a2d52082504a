package org.eprbridge.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
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
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "") String sort) {
        return queries.ask(new AuditList.Find(results(result), q, new PageRequest(page, size, sort)));
    }

    private static Set<AuditResult> results(String asked) {
        if (asked.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(asked.split(",")).map(AuditsApi::result).collect(Collectors.toUnmodifiableSet());
    }

    private static AuditResult result(String asked) {
        return Arrays.stream(AuditResult.values())
                .filter(it -> it.name().equals(asked.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Misshapen("result", "Use one of: WAITING, UPHELD, OVERTURNED, LAPSED."));
    }
}
