package org.eprbridge.delivery.automation;

import static org.eprbridge.testing.Staff.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.Role;
import org.eprbridge.safety.OfficerCommand.DelegateAuthority;
import org.eprbridge.safety.OfficerCommand.EndNomination;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerCommand.RenewRegistration;
import org.eprbridge.safety.OfficerCommand.RevokeDelegation;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationBody;

/** A board that changes its mind about who may sign, and leads who lend their authority to anybody. */
final class Nominations {

    private static final Actor BOARD = person("board", Role.BOARD);
    private static final String WORDS = "Because.";

    private final Random chance;
    private final Actor deputy;
    private final List<Actor> officers;

    Nominations(Random chance, Actor deputy, List<Actor> officers) {
        this.chance = chance;
        this.deputy = deputy;
        this.officers = officers;
    }

    void begin(SmallHouse house) {
        officers.forEach(it -> house.attempt(BOARD, nomination(it, house.today())));
    }

    /** Some for a short time only, some as deputies. */
    private NominateOfficer nomination(Actor person, LocalDate today) {
        var kind = person.equals(deputy) || chance.nextInt(5) == 0 ? OfficerKind.DEPUTY : OfficerKind.LEAD;
        return new NominateOfficer(OfficerId.of(person.person()), kind, registration(today));
    }

    private OfficerRegistration registration(LocalDate today) {
        int days = chance.nextInt(3) == 0 ? chance.nextInt(30) : 1_000;
        return new OfficerRegistration(RegistrationBody.GMC, "0000042", today.plusDays(days));
    }

    /** @param about what a delegation may be limited to */
    void change(SmallHouse house, ChangeId about) {
        var person = anybody();
        var office = OfficerId.of(person.person());
        var today = house.today();
        var delegation = new DelegationId("DLG-" + chance.nextInt(3));
        switch (chance.nextInt(6)) {
            case 0 -> house.attempt(BOARD, new EndNomination(office, WORDS));
            case 1 -> house.attempt(BOARD, nomination(person, today));
            case 2 -> house.attempt(BOARD, new RenewRegistration(office, registration(today)));
            case 3 -> house.attempt(anybody(), new RevokeDelegation(office, delegation, WORDS));
            default ->
                house.attempt(
                        anybody(),
                        new DelegateAuthority(
                                chance.nextBoolean() ? OfficerId.of(deputy.person()) : office,
                                delegation,
                                today.plusDays(chance.nextInt(3)),
                                today.plusDays(3 + chance.nextInt(20)),
                                chance.nextBoolean() ? List.of() : List.of(about)));
        }
    }

    private Actor anybody() {
        return officers.get(chance.nextInt(officers.size()));
    }
}
