package org.eprbridge.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Map;
import org.eprbridge.ideas.DeflectionCommand.UndoFinding;
import org.eprbridge.ideas.DeflectionPage;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.web.NotFound;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking "That solves it" back, for programs. */
@RestController
@RequestMapping("/api/v1/deflections/{id}")
@Tag(name = "Catalogue")
class DeflectionsApi {

    private final Commands commands;
    private final Queries queries;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final Clock clock;

    DeflectionsApi(Commands commands, Queries queries, Drafts drafts, SignedIn signedIn, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @PostMapping("/undo")
    @Operation(
            summary = "It does not solve it after all: the words that were typed come back as a draft",
            description = "The draft has the deflection's own reference. Undone again changes nothing.")
    Undone undo(@PathVariable DeflectionId id) {
        var found = queries.ask(new DeflectionPage.Of(id)).orElseThrow(() -> new NotFound("deflection", id));
        if (!found.undone()) {
            commands.send(new UndoFinding(id));
            drafts.save(me(), id.value(), Map.of("problem", found.text()), clock.instant());
        }
        return new Undone(id, id.value());
    }

    private PersonId me() {
        return signedIn.actor().map(Actor::person).orElseThrow();
    }

    /** @param draftId under which the words are kept */
    record Undone(DeflectionId id, String draftId) {}
}
