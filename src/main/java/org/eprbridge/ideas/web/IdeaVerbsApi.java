package org.eprbridge.ideas.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.AnswerQuestion;
import org.eprbridge.ideas.IdeaCommand.AppealDecline;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.ConfirmRedirect;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.FollowIdea;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.ideas.IdeaCommand.RedirectIdea;
import org.eprbridge.ideas.IdeaCommand.ReferIdea;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaCommand.TellIdeasApart;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaCommand.UnfollowIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawSupport;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.seats.ChangesToJoin;
import org.eprbridge.ideas.web.IdeaAnswers.Brief;
import org.eprbridge.ideas.web.IdeaAnswers.Said;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everything that can be done with an idea, for programs. Each answer says where the idea stands afterwards. */
@RestController
@RequestMapping("/api/v1/ideas/{id}")
@Tag(name = "Ideas")
class IdeaVerbsApi {

    private final Commands commands;
    private final Queries queries;
    private final References references;
    private final SignedIn signedIn;
    private final ChangesToJoin changes;

    IdeaVerbsApi(Commands commands, Queries queries, References references, SignedIn signedIn, ChangesToJoin changes) {
        this.commands = commands;
        this.queries = queries;
        this.references = references;
        this.signedIn = signedIn;
        this.changes = changes;
    }

    @PostMapping("/support")
    @Operation(summary = "Say that you meet the same problem, how often and for how long")
    Brief support(@PathVariable IdeaId id, @RequestBody IdeaBodies.Support body) {
        return send(new SupportIdea(
                id,
                orNoNumber(body.timesPerWeek()),
                orNoNumber(body.minutesEach()),
                body.peopleLikeMe() == null ? 1 : body.peopleLikeMe(),
                orEmpty(body.comment())));
    }

    @PostMapping("/withdraw-support")
    @Operation(summary = "Take back that you meet the same problem")
    Brief withdrawSupport(@PathVariable IdeaId id) {
        return send(new WithdrawSupport(id));
    }

    @PostMapping("/follow")
    @Operation(summary = "Hear what becomes of it, without meeting the problem")
    Brief follow(@PathVariable IdeaId id) {
        return send(new FollowIdea(id));
    }

    @PostMapping("/unfollow")
    @Operation(summary = "Hear no more of it")
    Brief unfollow(@PathVariable IdeaId id) {
        return send(new UnfollowIdea(id));
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Join the discussion, internally or for everybody to read")
    Said comment(@PathVariable IdeaId id, @RequestBody IdeaBodies.Comment body) {
        mustExist(id);
        var comment = new CommentId("CMT-0");
        var order = new CommentOnIdea(id, comment, orEmpty(body.text()), asSent(body.visibility()));
        comment = new CommentId(references.reserve("CMT", key(id, body.clientId())));
        commands.send(new CommentOnIdea(id, comment, order.text(), order.visibility()));
        return new Said(comment, id);
    }

    @PostMapping("/take-up")
    @Operation(summary = "Say that you are looking at it")
    Brief takeUp(@PathVariable IdeaId id) {
        return send(new TakeUpIdea(id));
    }

    @PostMapping("/ask")
    @Operation(summary = "Ask the sender a question")
    Brief ask(@PathVariable IdeaId id, @RequestBody IdeaBodies.Question body) {
        return send(new AskSubmitter(id, orEmpty(body.question())));
    }

    @PostMapping("/answer")
    @Operation(summary = "Answer the question about your idea")
    Brief answer(@PathVariable IdeaId id, @RequestBody IdeaBodies.Answer body) {
        return send(new AnswerQuestion(id, orEmpty(body.answer())));
    }

    @PostMapping("/redirect")
    @Operation(summary = "Point the sender to a feature that the EPR already has")
    Brief redirect(@PathVariable IdeaId id, @RequestBody IdeaBodies.Redirect body) {
        return send(new RedirectIdea(id, body.feature(), orEmpty(body.message())));
    }

    @PostMapping("/confirm")
    @Operation(summary = "Say whether the feature solved your problem")
    Brief confirm(@PathVariable IdeaId id, @RequestBody IdeaBodies.Confirmation body) {
        return send(new ConfirmRedirect(id, body.itSolvedIt(), orEmpty(body.comment())));
    }

    @PostMapping("/accept")
    @Operation(summary = "Pass it to the digital team, for a change of its own or one that exists")
    Brief accept(@PathVariable IdeaId id, @RequestBody IdeaBodies.Acceptance body) {
        var order = new AcceptIdea(id, orEmpty(body.message()), body.change());
        mustBeJoinable(order);
        return send(order);
    }

    @PostMapping("/refer")
    @Operation(summary = "Pass it to somebody who can act on it without a change to the EPR")
    Brief refer(@PathVariable IdeaId id, @RequestBody IdeaBodies.Referral body) {
        return send(new ReferIdea(id, asSent(body.to()), orEmpty(body.message())));
    }

    @PostMapping("/park")
    @Operation(summary = "Put it aside until a day; it comes back by itself")
    Brief park(@PathVariable IdeaId id, @RequestBody IdeaBodies.Parking body) {
        return send(new ParkIdea(id, asSent(body.until()), orEmpty(body.message())));
    }

    @PostMapping("/join")
    @Operation(summary = "Join it with another idea: its people and their evidence move along")
    Brief join(@PathVariable IdeaId id, @RequestBody IdeaBodies.Joining body) {
        return send(new JoinIdea(id, body.intoIdea(), orEmpty(body.message())));
    }

    @PostMapping("/tell-apart")
    @Operation(summary = "Say that it is not the same as another idea that seemed so; nobody is asked again")
    Brief tellApart(@PathVariable IdeaId id, @RequestBody IdeaBodies.Apart body) {
        return send(new TellIdeasApart(id, body.otherIdea()));
    }

    @PostMapping("/undo-join")
    @Operation(
            summary = "Take the joining back: each idea is again as if it had not been, with what was said to it since")
    Brief undoJoin(@PathVariable IdeaId id, @RequestBody(required = false) IdeaBodies.@Nullable Message body) {
        return send(new UndoJoin(id, body == null ? "" : orEmpty(body.message())));
    }

    @PostMapping("/decline")
    @Operation(summary = "Say no, and why")
    Brief decline(@PathVariable IdeaId id, @RequestBody IdeaBodies.Decline body) {
        return send(new DeclineIdea(id, asSent(body.reasonCode()), orEmpty(body.message())));
    }

    @PostMapping("/appeal")
    @Operation(summary = "Ask for another pair of eyes")
    Brief appeal(@PathVariable IdeaId id, @RequestBody IdeaBodies.Reason body) {
        return send(new AppealDecline(id, orEmpty(body.reason())));
    }

    @PostMapping("/withdraw")
    @Operation(summary = "Take your idea back")
    Brief withdraw(@PathVariable IdeaId id, @RequestBody IdeaBodies.Reason body) {
        return send(new WithdrawIdea(id, orEmpty(body.reason())));
    }

    @PostMapping("/reopen")
    @Operation(summary = "Take a decision back")
    Brief reopen(@PathVariable IdeaId id, @RequestBody IdeaBodies.Message body) {
        return send(new ReopenIdea(id, orEmpty(body.message())));
    }

    private Brief send(IdeaCommand command) {
        commands.send(command);
        return Brief.of(mustExist(command.idea()));
    }

    private IdeaPage.View mustExist(IdeaId idea) {
        return queries.ask(IdeaPage.Of.now(idea)).orElseThrow(() -> new NotFound("idea", idea));
    }

    /** Said before anything is decided; and only to those who may decide, because everybody else hears why not. */
    private void mustBeJoinable(AcceptIdea order) {
        var change = order.change();
        if (change != null && mustExist(order.idea()).verbs().contains(IdeaPage.Verb.ACCEPT)) {
            changes.inTheWay(change).ifPresent(whatToDo -> {
                throw new Misshapen("changeId", whatToDo);
            });
        }
    }

    private String key(IdeaId idea, @Nullable String clientId) {
        var me = signedIn.actor().map(Actor::person).orElseThrow();
        var chosen = Bodies.clientId(clientId);
        return idea + "/" + me + "/" + (chosen.isEmpty() ? UUID.randomUUID() : chosen);
    }

    /** No number is no evidence: the command says what to do about it. */
    private static double orNoNumber(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
