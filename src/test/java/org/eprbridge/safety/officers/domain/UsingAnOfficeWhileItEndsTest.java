package org.eprbridge.safety.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.WHY;
import static org.eprbridge.safety.OfficerPasts.until;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CSO;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.CommandBus;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.safety.OfficerCommand.EndNomination;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerEvent.AuthorityUsed;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.Officers;
import org.eprbridge.testing.HouseWithoutDoors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Using an office at the moment at which it ends")
@SuppressWarnings("NullAway.Init")
class UsingAnOfficeWhileItEndsTest {

    static final int ROUNDS = 60;

    @TempDir
    Path folder;

    /** What signing does with an office, without all that has to be written down before. */
    @AllowedFor(Role.SAFETY_OFFICER)
    record Use(ChangeId change) {}

    @Test
    void is_never_told_after_the_end() throws Exception {
        try (var house = HouseWithoutDoors.in(folder, "--spring.profiles.active=demo");
                var people = Executors.newFixedThreadPool(2)) {
            var officers = house.get(Officers.class);
            house.get(CommandBus.class)
                    .subscribe(
                            Use.class.getName(),
                            message -> officers.authorityOf(
                                    CSO.person(), ((Use) message.getPayload()).change(), LocalDate.of(2026, 8, 6)));
            var commands = house.get(CommandsAs.class);
            int used = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                commands.send(BOARD, new NominateOfficer(LEAD, OfficerKind.LEAD, until(LocalDate.of(2099, 1, 1))));
                var together = new CyclicBarrier(2);
                var use = new Use(new ChangeId("CHG-" + round));
                var signing = people.submit(() -> attempt(commands, CSO, use, together));
                var ending = people.submit(() -> attempt(commands, BOARD, new EndNomination(LEAD, WHY), together));
                assertThat(done(ending)).isTrue();
                used += done(signing) ? 1 : 0;
            }
            var told = house.get(EventLog.class).history(LEAD.value());
            assertThat(usedOutOfOffice(told)).isEmpty();
            assertThat(told.stream().filter(it -> it.event() instanceof AuthorityUsed))
                    .as("what was faster than the end")
                    .hasSize(used)
                    .isNotEmpty();
        }
    }

    private static boolean attempt(CommandsAs commands, Actor who, Object command, CyclicBarrier together)
            throws Exception {
        together.await();
        try {
            commands.send(who, command);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static boolean done(Future<Boolean> attempt) throws Exception {
        return attempt.get();
    }

    private static List<Object> usedOutOfOffice(List<Recorded> told) {
        var wrong = new ArrayList<Object>();
        boolean inOffice = false;
        for (var fact : told) {
            if (fact.event() instanceof OfficerNominated) {
                inOffice = true;
            } else if (fact.event() instanceof NominationEnded) {
                inOffice = false;
            } else if (fact.event() instanceof AuthorityUsed && !inOffice) {
                wrong.add(fact.event());
            }
        }
        return wrong;
    }
}
