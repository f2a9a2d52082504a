package org.eprbridge.safety.officers.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.safety.OfficerCommand;
import org.eprbridge.safety.OfficerCommand.DelegateAuthority;
import org.eprbridge.safety.OfficerCommand.EndNomination;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerCommand.RenewRegistration;
import org.eprbridge.safety.OfficerCommand.RevokeDelegation;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Nominations, registrations and delegations, for programs: the same commands and questions as on the screen. */
@RestController
@RequestMapping("/api/v1/safety-officers")
@Tag(name = "Safety officers")
class OfficersApi {

    private final Commands commands;
    private final Queries queries;
    private final References references;

    OfficersApi(Commands commands, Queries queries, References references) {
        this.commands = commands;
        this.queries = queries;
        this.references = references;
    }

    @GetMapping
    @Operation(summary = "Who may sign, on what registration, and who stands in for whom")
    List<OfficerList.Card> officers(@RequestParam(required = false) @Nullable RegistrationState registration) {
        return queries.ask(new OfficerList.All()).stream()
                .filter(it -> registration == null || it.inOffice() && it.state() == registration)
                .toList();
    }

    @GetMapping("/{person}")
    @Operation(summary = "One officer")
    OfficerList.Card officer(@PathVariable String person) {
        return find(new PersonId(person));
    }

    @PostMapping
    @Operation(summary = "Nominate a clinical safety officer: for the board")
    OfficerList.Card nominate(@RequestBody OfficerBodies.Nomination body) {
        return send(new NominateOfficer(OfficerId.of(body.nominee()), asSent(body.kind()), body.registration()));
    }

    @PostMapping("/{person}/registration")
    @Operation(summary = "Renew or correct the registration: for the board")
    OfficerList.Card renew(@PathVariable String person, @RequestBody OfficerBodies.Registration body) {
        return send(new RenewRegistration(OfficerId.of(new PersonId(person)), body.registration()));
    }

    @PostMapping("/{person}/end")
    @Operation(summary = "End the nomination, with the reason: for the board")
    OfficerList.Card end(@PathVariable String person, @RequestBody OfficerBodies.Reason body) {
        return send(new EndNomination(OfficerId.of(new PersonId(person)), orEmpty(body.reason())));
    }

    @PostMapping("/{person}/delegations")
    @Operation(summary = "Let this officer sign on your behalf: for a lead officer")
    OfficerList.Card delegate(@PathVariable String person, @RequestBody OfficerBodies.Delegation body) {
        var officer = OfficerId.of(new PersonId(person));
        String chosen = Bodies.clientId(body.clientId());
        String key = chosen.isEmpty() ? UUID.randomUUID().toString() : chosen;
        var delegation = new DelegationId(references.reserve("DEL", officer + ":" + key));
        return send(new DelegateAuthority(
                officer, delegation, asSent(body.firstDay()), asSent(body.lastDay()), body.only()));
    }

    @PostMapping("/{person}/delegations/{delegation}/revoke")
    @Operation(summary = "Take a delegation back, with the reason: for the lead who gave it, and for the board")
    OfficerList.Card revoke(
            @PathVariable String person, @PathVariable String delegation, @RequestBody OfficerBodies.Reason body) {
        return send(new RevokeDelegation(
                OfficerId.of(new PersonId(person)), new DelegationId(delegation), orEmpty(body.reason())));
    }

    private OfficerList.Card send(OfficerCommand command) {
        commands.send(command);
        return find(command.officer().person());
    }

    private OfficerList.Card find(PersonId person) {
        return queries.ask(new OfficerList.Of(person)).orElseThrow(() -> new NotFound("safety officer", person));
    }
}
