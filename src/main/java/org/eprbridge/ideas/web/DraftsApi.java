package org.eprbridge.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.ideas.Drafts.Draft;
import org.eprbridge.ideas.web.IdeaBodies.DraftAnswers;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Half-written ideas of the person who is signed in, for programs. */
@RestController
@RequestMapping("/api/v1/drafts")
@Tag(name = "Drafts")
class DraftsApi {

    private final Drafts drafts;
    private final SignedIn signedIn;
    private final Clock clock;

    DraftsApi(Drafts drafts, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Your drafts, the last saved first")
    Page<Draft> mine() {
        List<Draft> mine = drafts.of(me());
        return new Page<>(mine, mine.size(), 0, Math.max(1, mine.size()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of your drafts")
    Draft draft(@PathVariable String id) {
        return drafts.find(me(), id).orElseThrow(() -> new NotFound("draft", id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Keep a draft, new or changed; NHS numbers are left out")
    Draft save(@PathVariable String id, @RequestBody DraftAnswers body) {
        drafts.save(me(), id, body.orEmpty(), clock.instant());
        return draft(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away")
    void discard(@PathVariable String id) {
        drafts.discard(me(), id);
    }

    private PersonId me() {
        return signedIn.actor().map(Actor::person).orElseThrow();
    }
}
