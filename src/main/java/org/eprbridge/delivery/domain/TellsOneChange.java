package org.eprbridge.delivery.domain;

import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.ScreeningQuestions;
import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers {@link ChangePage} from the change's own events, and says what may happen next with the aggregate's own rules. */
@Component
class TellsOneChange {

    private final EventLog log;
    private final Directory directory;
    private final Officers officers;

    TellsOneChange(EventLog log, Directory directory, Officers officers) {
        this.log = log;
        this.directory = directory;
        this.officers = officers;
    }

    @QueryHandler
    Optional<ChangePage.View> answer(ChangePage.Of question, Actor asking, Instant now) {
        var story = log.history(question.change().value());
        return story.isEmpty() || !(story.getFirst().event() instanceof ChangeOpened opened)
                ? Optional.empty()
                : Optional.of(view(opened, story, asking, WorkingDays.londonDay(now)));
    }

    private ChangePage.View view(ChangeOpened opened, List<Recorded> story, Actor asking, LocalDate today) {
        var soFar = new ChangeSoFar(opened);
        story.forEach(it -> soFar.remember((ChangeEvent) it.event(), it.actor()));
        return new ChangePage.View(
                opened.change(),
                opened.title(),
                soFar.stage(),
                soFar.owner().orElse(null),
                soFar.owner().map(directory::nameOf).orElse(""),
                soFar.size().orElse(null),
                soFar.safety(),
                ChangeSentences.safety(soFar.safety(), soFar.safetyReason()),
                soFar.impactFound() ? soFar.review() : null,
                soFar.blockedReason(),
                soFar.ideas().stream().map(idea -> answered(idea, soFar)).toList(),
                story.getFirst().at(),
                stageSince(story),
                moves(soFar, asking),
                story.stream().map(this::entry).toList(),
                new ChangePage.Safeguards(
                        screening(story),
                        audit(soFar, asking, today),
                        rollback(soFar, story),
                        soFar.use().watchedUntil().orElse(null)));
    }

    private ChangePage.@Nullable Audit audit(ChangeSoFar soFar, Actor asking, LocalDate today) {
        int number = soFar.screenings().waitsForAudit();
        if (number == 0) {
            return null;
        }
        String refusal = asking.is(SAFETY_OFFICER)
                ? soFar.rules()
                        .inTheWayOfAudit(number, asking)
                        .or(() -> officers.inTheWayOfSigning(asking.person(), soFar.id(), today))
                        .map(it -> it.sentence(directory.telling()))
                        .orElse("")
                : "A clinical safety officer looks again at this decision.";
        return new ChangePage.Audit(number, refusal);
    }

    private static ChangePage.@Nullable Rollback rollback(ChangeSoFar soFar, List<Recorded> story) {
        return soFar.use()
                .flag()
                .map(flag -> new ChangePage.Rollback(
                        flag.cause(), ChangeSentences.rollback(flag.cause()), flag.reason(), lastOf(story, flag)))
                .orElse(null);
    }

    private static Instant lastOf(List<Recorded> story, Object event) {
        return story.reversed().stream()
                .filter(it -> it.event().equals(event))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private ChangePage.@Nullable Screening screening(List<Recorded> story) {
        return story.reversed().stream()
                .filter(it -> it.event() instanceof ChangeScreened)
                .findFirst()
                .map(it -> screening((ChangeScreened) it.event(), it))
                .orElse(null);
    }

    private ChangePage.Screening screening(ChangeScreened screened, Recorded recorded) {
        var asked = ScreeningQuestions.of(screened.answers().version());
        return new ChangePage.Screening(
                screened.impact(),
                directory.nameOf(recorded.actor().person()),
                recorded.actor().actedIn(),
                recorded.at(),
                screened.reason(),
                screened.answers().version(),
                screened.answers().answers().stream()
                        .map(it -> new ChangePage.Answer(
                                it.topic(),
                                asked.map(questions -> questions.words(it.topic()))
                                        .orElse(""),
                                it.yes(),
                                it.why()))
                        .toList());
    }

    private List<ChangePage.Move> moves(ChangeSoFar soFar, Actor asking) {
        return Arrays.stream(Stage.values())
                .filter(to -> to != Stage.DROPPED && to != soFar.stage())
                .map(to -> new ChangePage.Move(to, refusal(soFar, to, asking)))
                .toList();
    }

    private String refusal(ChangeSoFar soFar, Stage to, Actor asking) {
        if (!asking.isAnyOf(DIGITAL_ANALYST, RELEASE_MANAGER)) {
            return "Only the digital team moves a change.";
        }
        return soFar.rules()
                .inTheWayOf(to)
                .map(it -> it.sentence(directory.telling()))
                .orElse("");
    }

    private static Instant stageSince(List<Recorded> story) {
        return story.reversed().stream()
                .filter(it -> it.event() instanceof ChangeMoved || it.event() instanceof ChangeDropped)
                .findFirst()
                .orElse(story.getFirst())
                .at();
    }

    private ChangePage.AnsweredIdea answered(IdeaId idea, ChangeSoFar soFar) {
        String title = log.history(idea.value()).stream()
                .filter(it -> it.event() instanceof IdeaSubmitted)
                .map(it -> ((IdeaSubmitted) it.event()).text().title())
                .findFirst()
                .orElse("");
        return new ChangePage.AnsweredIdea(idea, title, soFar.joinedIdeas().joinedInto(idea));
    }

    /** What the platform did for somebody is told with that person's name. */
    private ChangePage.Entry entry(Recorded recorded) {
        var actor = recorded.actor();
        var person = actor.behalf().orElse(actor.person());
        String who = directory.nameOf(person);
        return new ChangePage.Entry(
                recorded.at(),
                recorded.event().getClass().getAnnotation(EventName.class).value(),
                person,
                who,
                actor.actedIn(),
                ChangeSentences.sentence(recorded.event(), who, directory),
                ChangeSentences.details(recorded.event()));
    }
}
