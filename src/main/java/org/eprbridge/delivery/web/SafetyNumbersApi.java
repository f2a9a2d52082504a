package org.eprbridge.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.eprbridge.delivery.SafetyOverview;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a board asks of clinical safety, for programs. */
@RestController
@RequestMapping("/api/v1/safety-numbers")
@Tag(name = "Changes")
class SafetyNumbersApi {

    private final SafetyOverview overview;

    SafetyNumbersApi(SafetyOverview overview) {
        this.overview = overview;
    }

    @GetMapping
    @Operation(
            summary = "Open hazards by residual rating, safety turnaround (M9), share without impact, audits",
            description = "openHazards: 0 stands for hazards whose residual risk is not assessed. Times are in days.")
    SafetyOverview.Told numbers() {
        return overview.now();
    }
}
