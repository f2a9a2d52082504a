package org.eprbridge.testing;

import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.RegistrationBody;
import org.eprbridge.safety.RegistrationNotValid;
import org.jspecify.annotations.Nullable;

/** The {@link Cast} as a directory knows them. */
public final class Staff {

    /** Everybody; both safety officers are registered until the end of 2030. */
    public static final Directory DIRECTORY = directory(Stream.of(
                    Cast.NURSE,
                    Cast.DOCTOR,
                    Cast.PHYSIO,
                    Cast.CCIO,
                    Cast.DEPUTY,
                    Cast.ANALYST,
                    Cast.RELEASE,
                    Cast.CSO,
                    Cast.SECOND_CSO,
                    Cast.BOARD,
                    Cast.ADMIN)
            .map(it -> registered(it, it.is(SAFETY_OFFICER) ? LocalDate.of(2030, 12, 31) : null))
            .toArray(Person[]::new));

    /** Both safety officers are nominated as leads and registered until the end of 2030. */
    public static final Officers OFFICERS = nominated(LocalDate.of(2030, 12, 31), Cast.CSO, Cast.SECOND_CSO);

    /** Names are ids, and everything happened just now. */
    public static final Refusal.Telling TELLING = new Refusal.Telling() {
        @Override
        public String nameOf(PersonId person) {
            return person.value();
        }

        @Override
        public String when(Instant instant) {
            return "just now";
        }
    };

    private Staff() {}

    public static Actor person(String id, Role first, Role... more) {
        return Actor.of(new PersonId(id), first, more);
    }

    /** @param validUntil the last day of the registration; null for none */
    public static Person registered(Actor actor, @Nullable LocalDate validUntil) {
        var registration = validUntil == null ? null : new Person.Registration("GMC", "0000042", validUntil);
        var name = actor.person().value();
        return new Person(actor.person(), name, name, "", actor.standing(), List.copyOf(actor.roles()), registration);
    }

    /** Leads who are registered until that day; nobody else may sign. */
    public static Officers nominated(LocalDate validUntil, Actor... leads) {
        var registration = new OfficerRegistration(RegistrationBody.GMC, "0000042", validUntil);
        return new Officers() {
            @Override
            public Authority authorityOf(PersonId person, ChangeId change, LocalDate today) {
                inTheWayOfSigning(person, change, today).ifPresent(refusal -> {
                    throw refusal;
                });
                return new Authority(OfficerId.of(person), OfficerKind.LEAD, registration, null);
            }

            @Override
            public void confirmForRelease(ReviewId review, ChangeId change, PersonId signer, LocalDate today) {
                authorityOf(signer, change, today);
            }

            @Override
            public Authority authorityToAudit(PersonId person, ChangeId change, LocalDate today) {
                return authorityOf(person, change, today);
            }

            @Override
            public boolean heldOffice(PersonId person, LocalDate day) {
                return inTheWayOfSigning(person, new ChangeId("CHG-1"), day).isEmpty();
            }

            @Override
            public Optional<Refusal> inTheWayOfSigning(PersonId person, ChangeId change, LocalDate today) {
                if (Arrays.stream(leads).noneMatch(it -> it.person().equals(person))) {
                    return Optional.of(new NotNominated(person));
                }
                return registration.validOn(today)
                        ? Optional.empty()
                        : Optional.of(new RegistrationNotValid(person, validUntil));
            }
        };
    }

    public static Directory directory(Person... people) {
        return new Directory() {
            @Override
            public Optional<Person> find(PersonId person) {
                return Arrays.stream(people)
                        .filter(it -> it.id().equals(person))
                        .findFirst();
            }

            @Override
            public Optional<Person> findByUserName(String userName) {
                return Arrays.stream(people)
                        .filter(it -> it.userName().equals(userName))
                        .findFirst();
            }

            @Override
            public List<Person> everybody() {
                return List.of(people);
            }
        };
    }
}
