package org.eprbridge.delivery.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.optionalReference;
import static org.eprbridge.platform.web.Bodies.orEmpty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import org.eprbridge.delivery.AuditCommand.OverturnScreening;
import org.eprbridge.delivery.AuditCommand.UpholdScreening;
import org.eprbridge.delivery.ChangeCommand;
import org.eprbridge.delivery.ChangeCommand.AssignChange;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.DropChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangeCommand.SizeChange;
import org.eprbridge.delivery.ChangeCommand.UnblockChange;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangeList.Need;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.delivery.ScreeningQuestions;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchCommand.ExtendWatch;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ConfirmedAfresh;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.security.Secret;
import org.eprbridge.platform.web.Filters;
import org.eprbridge.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The digital team's work, for programs: the same commands and questions as on the board. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Changes")
class ChangesApi {

    private final Commands commands;
    private final Queries queries;
    private final Reauthentication reauthentication;

    ChangesApi(Commands commands, Queries queries, Reauthentication reauthentication) {
        this.commands = commands;
        this.queries = queries;
        this.reauthentication = reauthentication;
    }

    @GetMapping
    @Operation(summary = "Changes, filtered and paged")
    Page<ChangeBodies.Line> changes(
            @RequestParam(required = false) @Nullable String idea,
            @RequestParam(defaultValue = "") List<String> stage,
            @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "") String sort) {
        return queries.ask(new ChangeList.Find(
                        optionalReference("idea", idea, IdeaId::new),
                        Filters.several("stage", stage, Stage.class),
                        need.isBlank() ? null : Filters.one("need", need, Need.class),
                        q,
                        new PageRequest(page, size, sort)))
                .map(ChangeBodies.Line::of);
    }

    @GetMapping("/board")
    @Operation(summary = "The board: columns with their limits and cards")
    List<ChangeBodies.Column> board() {
        return queries.ask(new ChangeList.Board()).stream()
                .map(ChangeBodies.Column::of)
                .toList();
    }

    @GetMapping("/screening-questions")
    @Operation(summary = "The questions behind the safety question, as they are asked today")
    ScreeningQuestions questions() {
        return ScreeningQuestions.current();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One change, with where it may go and what stands in the way")
    ChangeBodies.Whole change(@PathVariable String id) {
        return ChangeBodies.Whole.of(find(new ChangeId(id)));
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Move it to another stage; to LIVE only with a safety decision that stands")
    ChangeBodies.Now move(@PathVariable String id, @RequestBody ChangeBodies.Move body) {
        return send(new MoveChange(new ChangeId(id), asSent(body.to())));
    }

    @PostMapping("/{id}/block")
    @Operation(summary = "Mark it as blocked, with the reason")
    ChangeBodies.Now block(@PathVariable String id, @RequestBody ChangeBodies.Reason body) {
        return send(new BlockChange(new ChangeId(id), orEmpty(body.reason())));
    }

    @PostMapping("/{id}/unblock")
    @Operation(summary = "It can go on")
    ChangeBodies.Now unblock(@PathVariable String id) {
        return send(new UnblockChange(new ChangeId(id)));
    }

    @PostMapping("/{id}/drop")
    @Operation(summary = "It will not happen; its ideas go back to triage with the reason")
    ChangeBodies.Now drop(@PathVariable String id, @RequestBody ChangeBodies.Reason body) {
        return send(new DropChange(new ChangeId(id), orEmpty(body.reason())));
    }

    @PostMapping("/{id}/screen")
    @Operation(
            summary = "Answer the safety question",
            description =
                    "No impact needs an answer to each of today's questions, for each yes why it does no harm, and your password again")
    ChangeBodies.Now screen(@PathVariable String id, @RequestBody ChangeBodies.Screening body) {
        var change = new ChangeId(id);
        boolean impact = body.impactSeen();
        Supplier<ScreenChange> order = () -> new ScreenChange(change, impact, orEmpty(body.reason()), body.given());
        return impact ? send(order.get()) : sign(change, order, body.password());
    }

    @PostMapping("/{id}/assign")
    @Operation(summary = "Name who builds it")
    ChangeBodies.Now assign(@PathVariable String id, @RequestBody ChangeBodies.Assignment body) {
        var shape = new Shape();
        var owner = shape.text("owner", body.owner(), 64, "Name the owner by their id.");
        shape.mustHold();
        return send(new AssignChange(new ChangeId(id), new PersonId(owner)));
    }

    @PostMapping("/{id}/size")
    @Operation(summary = "Guess how big it is")
    ChangeBodies.Now size(@PathVariable String id, @RequestBody ChangeBodies.Sizing body) {
        return send(new SizeChange(new ChangeId(id), asSent(body.size())));
    }

    @PostMapping("/{id}/roll-back")
    @Operation(summary = "Record that it is out of use again, and how that was done")
    ChangeBodies.Now rollBack(@PathVariable String id, @RequestBody ChangeBodies.Reason body) {
        return send(new RollBackChange(new ChangeId(id), orEmpty(body.reason())));
    }

    @PostMapping("/{id}/audits/{number}/uphold")
    @Operation(
            summary = "A decision that was drawn for audit stands",
            description =
                    "By a nominated clinical safety officer who took no part, with a reason and your password again")
    ChangeBodies.Now uphold(@PathVariable String id, @PathVariable int number, @RequestBody ChangeBodies.Finding body) {
        var change = new ChangeId(id);
        return sign(change, () -> new UpholdScreening(change, number, orEmpty(body.reason())), body.password());
    }

    @PostMapping("/{id}/audits/{number}/overturn")
    @Operation(
            summary = "There is an impact after all: the change stops and goes to review",
            description =
                    "By a nominated clinical safety officer who took no part, with a reason and your password again")
    ChangeBodies.Now overturn(
            @PathVariable String id, @PathVariable int number, @RequestBody ChangeBodies.Finding body) {
        var change = new ChangeId(id);
        return sign(change, () -> new OverturnScreening(change, number, orEmpty(body.reason())), body.password());
    }

    @PostMapping("/{id}/extend-watch")
    @Operation(summary = "Watch it for longer after it went live")
    ChangeBodies.Now extendWatch(@PathVariable String id, @RequestBody ChangeBodies.Watch body) {
        return send(new ExtendWatch(new ChangeId(id), asSent(body.until()), orEmpty(body.reason())));
    }

    private ChangeBodies.Now send(ChangeCommand command) {
        commands.send(command);
        return ChangeBodies.Now.of(find(command.change()));
    }

    private ChangeBodies.Now sign(
            ChangeId change, Supplier<? extends ConfirmedAfresh> order, @Nullable Secret password) {
        reauthentication.confirm(order, password, commands::send);
        return ChangeBodies.Now.of(find(change));
    }

    private ChangePage.View find(ChangeId change) {
        return queries.ask(new ChangePage.Of(change)).orElseThrow(() -> new NotFound("change", change));
    }
}
