package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.optionalReference;
import static org.eprbridge.platform.web.Bodies.orEmpty;
import static org.eprbridge.platform.web.Bodies.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.platform.web.Filters;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.platform.web.OneAtATime;
import org.eprbridge.safety.IncidentCommand;
import org.eprbridge.safety.IncidentCommand.LinkIncident;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.eprbridge.safety.IncidentCommand.SetIncidentAside;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.safety.web.IncidentBodies.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The incident log, for programs: a trust's incident system reports here what a live change had a part in. */
@RestController
@RequestMapping("/api/v1/incidents")
@Tag(name = "Incidents")
class IncidentsApi {

    private final Commands commands;
    private final Queries queries;
    private final References references;
    private final OneAtATime oneAtATime;

    IncidentsApi(Commands commands, Queries queries, References references, OneAtATime oneAtATime) {
        this.commands = commands;
        this.queries = queries;
        this.references = references;
        this.oneAtATime = oneAtATime;
    }

    @GetMapping
    @Operation(summary = "The incident log, filtered and paged")
    Page<Incident> incidents(
            @RequestParam(required = false) @Nullable String change,
            @RequestParam(required = false) @Nullable String hazard,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "") String sort) {
        return queries.ask(new IncidentList.Find(
                        optionalReference("change", change, ChangeId::new),
                        optionalReference("hazard", hazard, HazardId::new),
                        Filters.several("state", state, IncidentState.class),
                        q,
                        new PageRequest(page, size, sort)))
                .map(Incident::of);
    }

    @PostMapping
    @Operation(summary = "Report an incident: its hazard is open again and the change must be signed again")
    @ApiResponse(responseCode = "201", description = "Reported; Location says where it is", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Reported before with this clientId", useReturnTypeSchema = true)
    ResponseEntity<Incident> report(@RequestBody IncidentBodies.NewIncident body) {
        var change = reference("change", orEmpty(body.change()), ChangeId::new);
        var chosen = Bodies.clientId(body.clientId());
        var key = change + ":" + (chosen.isEmpty() ? UUID.randomUUID().toString() : chosen);
        var incident = new IncidentId(references.reserve("INC", key));
        var order = new ReportIncident(
                change,
                incident,
                orEmpty(body.reference()),
                asSent(body.date()),
                orEmpty(body.summary()),
                optionalReference("hazard", body.hazard(), HazardId::new));
        return oneAtATime.with(incident, () -> report(order));
    }

    private ResponseEntity<Incident> report(ReportIncident order) {
        var known = queries.ask(new IncidentList.Of(order.incident()));
        if (known.isPresent()) {
            return ResponseEntity.ok(Incident.of(known.get()));
        }
        commands.send(order);
        return ResponseEntity.created(URI.create("/api/v1/incidents/" + order.incident()))
                .body(Incident.of(find(order.incident())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One incident")
    Incident incident(@PathVariable String id) {
        return Incident.of(find(new IncidentId(id)));
    }

    @PostMapping("/{id}/link")
    @Operation(summary = "Say which hazard came true; its residual risk has to be assessed again")
    Incident link(@PathVariable String id, @RequestBody IncidentBodies.Link body) {
        var card = find(new IncidentId(id));
        return send(
                new LinkIncident(
                        card.review(),
                        card.incident(),
                        asSent(optionalReference("hazard", body.hazard(), HazardId::new))),
                card);
    }

    @PostMapping("/{id}/set-aside")
    @Operation(summary = "The clinical safety officer found that the change had no part in it")
    Incident setAside(@PathVariable String id, @RequestBody IncidentBodies.Aside body) {
        var card = find(new IncidentId(id));
        return send(new SetIncidentAside(card.review(), card.incident(), orEmpty(body.reason())), card);
    }

    private Incident send(IncidentCommand command, IncidentList.Card card) {
        commands.send(command);
        return Incident.of(find(card.incident()));
    }

    private IncidentList.Card find(IncidentId incident) {
        return queries.ask(new IncidentList.Of(incident)).orElseThrow(() -> new NotFound("incident", incident));
    }
}
