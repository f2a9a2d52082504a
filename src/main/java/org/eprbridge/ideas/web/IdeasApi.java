package org.eprbridge.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.ideas.web.IdeaAnswers.Brief;
import org.eprbridge.ideas.web.IdeaAnswers.Full;
import org.eprbridge.ideas.web.IdeaAnswers.Line;
import org.eprbridge.ideas.web.IdeaAnswers.Moment;
import org.eprbridge.ideas.web.IdeaBodies.NewIdea;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.web.Filters;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.platform.web.OneAtATime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sharing and reading ideas, for programs. */
@RestController
@RequestMapping("/api/v1/ideas")
@Tag(name = "Ideas")
class IdeasApi {

    private final Commands commands;
    private final Queries queries;
    private final IdeaNumbers numbers;
    private final SignedIn signedIn;
    private final OneAtATime oneAtATime;

    IdeasApi(Commands commands, Queries queries, IdeaNumbers numbers, SignedIn signedIn, OneAtATime oneAtATime) {
        this.commands = commands;
        this.queries = queries;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.oneAtATime = oneAtATime;
    }

    @PostMapping
    @Operation(summary = "Share an idea; the same clientId again answers with the same idea")
    @ApiResponse(
            responseCode = "201",
            description = "Shared; Location says where it is",
            useReturnTypeSchema = true,
            headers = @Header(name = "Location", description = "The address of the idea"))
    @ApiResponse(responseCode = "200", description = "Shared before with this clientId", useReturnTypeSchema = true)
    ResponseEntity<Brief> submit(@RequestBody NewIdea body) {
        var text = body.text();
        var clientId = body.clientId() == null ? UUID.randomUUID().toString() : body.clientId();
        var me = signedIn.actor().map(Actor::person).orElseThrow();
        var idea = numbers.numberFor(me, clientId);
        return oneAtATime.with(idea, () -> submit(new SubmitIdea(idea, text)));
    }

    private ResponseEntity<Brief> submit(SubmitIdea order) {
        var idea = order.idea();
        var known = queries.ask(IdeaPage.Of.now(idea));
        if (known.isPresent()) {
            return ResponseEntity.ok().location(address(idea)).body(Brief.of(known.get()));
        }
        commands.send(order);
        return ResponseEntity.created(address(idea)).body(Brief.of(find(idea, null)));
    }

    @GetMapping
    @Operation(summary = "Ideas, filtered, sorted and paged")
    Page<Line> list(
            @RequestParam(defaultValue = "") List<String> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String division,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean followed,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var statuses = Filters.several("status", status, IdeaStatus.class);
        var wanted = new PageRequest(page, size, sort);
        return queries.ask(new IdeaList.Find(statuses, q, division, mine, followed, overdue, wanted))
                .map(Line::of);
    }

    @GetMapping("/counts")
    @Operation(summary = "How many ideas wait, and for whom")
    TriageCounts.Counts counts() {
        return queries.ask(new TriageCounts.Now());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One idea, now or as it was on a day")
    Full idea(@PathVariable String id, @RequestParam(required = false) @Nullable String asOf) {
        return Full.of(find(new IdeaId(id), asOf));
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "What happened to an idea, as sentences, oldest first")
    Page<Moment> timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "200") int size) {
        var idea = new IdeaId(id);
        var wanted = new PageRequest(page, size, "");
        var entries = queries.ask(new IdeaTimeline.Of(idea, AsOf.read(asOf)));
        if (entries.isEmpty()) {
            throw new NotFound("idea", idea);
        }
        return Page.of(entries, wanted).map(Moment::of);
    }

    private IdeaPage.View find(IdeaId idea, @Nullable String asOf) {
        return queries.ask(new IdeaPage.Of(idea, AsOf.read(asOf))).orElseThrow(() -> new NotFound("idea", idea));
    }

    private static URI address(IdeaId idea) {
        return URI.create("/api/v1/ideas/" + idea);
    }
}
