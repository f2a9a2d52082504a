package org.eprbridge.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.DemoPeople;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.messaging.TimedCommands;
import org.eprbridge.safety.OfficerCommand.DelegateAuthority;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationBody;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before anything else in a demo, the board nominates the invented safety officers, as a real board would have to. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoOfficers implements ApplicationRunner {

    private static final PersonId BOARD = new PersonId("board");
    private static final PersonId LEAD = new PersonId("cso");
    private static final PersonId DEPUTY = new PersonId("cso-deputy");
    private static final Duration BEFORE_ALL_STORIES = Duration.ofDays(301);
    private static final int HOLIDAY_BEGAN_DAYS_AGO = 7;
    private static final int HOLIDAY_ENDS_IN_DAYS = 35;

    private final DemoPeople demoPeople;
    private final Directory directory;
    private final EventLog log;
    private final References references;
    private final TimedCommands commands;
    private final Clock clock;

    DemoOfficers(
            DemoPeople demoPeople,
            Directory directory,
            EventLog log,
            References references,
            TimedCommands commands,
            Clock clock) {
        this.demoPeople = demoPeople;
        this.directory = directory;
        this.log = log;
        this.references = references;
        this.commands = commands;
        this.clock = clock;
    }

    /** A demo from before there were nominations gets them now. */
    @Override
    public void run(ApplicationArguments arguments) {
        var board = demoPeople.whoMaySignIn().stream()
                .filter(it -> it.id().equals(BOARD))
                .findFirst();
        var now = clock.instant();
        var at = log.head() == 0 ? now.minus(BEFORE_ALL_STORIES) : now;
        if (board.isPresent() && facts() == 0) {
            nominate(board.get().asActor(), at, now);
        }
    }

    /** How much of the log tells of nothing but these offices. */
    long facts() {
        return facts(LEAD) + facts(DEPUTY);
    }

    private void nominate(Actor board, Instant at, Instant now) {
        nomination(LEAD, OfficerKind.LEAD).ifPresent(it -> commands.send(board, at, it));
        nomination(DEPUTY, OfficerKind.DEPUTY).ifPresent(it -> commands.send(board, at, it));
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
        directory
                .find(LEAD)
                .ifPresent(lead -> commands.send(
                        lead.asActor(),
                        at,
                        new DelegateAuthority(
                                OfficerId.of(DEPUTY),
                                new DelegationId(references.reserve("DEL", "demo/holiday")),
                                today.minusDays(HOLIDAY_BEGAN_DAYS_AGO),
                                today.plusDays(HOLIDAY_ENDS_IN_DAYS),
                                List.of())));
    }

    private Optional<NominateOfficer> nomination(PersonId person, OfficerKind kind) {
        return directory
                .find(person)
                .flatMap(Person::professionalRegistration)
                .map(it -> new NominateOfficer(
                        OfficerId.of(person),
                        kind,
                        new OfficerRegistration(RegistrationBody.valueOf(it.body()), it.number(), it.validUntil())));
    }

    private long facts(PersonId person) {
        return log.history(OfficerId.of(person).value()).size();
    }
}
