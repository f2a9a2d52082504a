package org.eprbridge.safety.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.TransferInbox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for an answer from those whom a hazard was offered to. */
@RestController
@RequestMapping("/api/v1/hazard-transfers")
@Tag(name = "Hazards")
class TransfersApi {

    private final Queries queries;

    TransfersApi(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "Hazards that were offered to your organisation or division and wait for an answer")
    List<TransferInbox.Card> mine() {
        return queries.ask(new TransferInbox.Mine());
    }

    @GetMapping("/outside")
    @Operation(
            summary = "Hazards that were offered to somebody without an account here, whose answer is to be recorded")
    List<TransferInbox.Card> outside() {
        return queries.ask(new TransferInbox.Outside());
    }
}
