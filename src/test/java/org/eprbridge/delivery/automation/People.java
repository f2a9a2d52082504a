package org.eprbridge.delivery.automation;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.CLINICIAN;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Staff.registered;

import java.util.List;
import java.util.Random;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.testing.Staff;

/** Who is in the stories: people with too many roles, in two organisations. */
record People(Random chance) {

    static final Standing HERE = new Standing("", "", "", "RXX");
    static final Standing MEDICINE = new Standing("", "", "Medicine", "RXX");
    static final Standing SUPPLIER = new Standing("", "", "", "RYY");

    static final Actor NURSE = person("nurse", CLINICIAN).from(MEDICINE);
    static final Actor TRIAGER = person("ccio", CCIO).from(MEDICINE);
    static final Actor BUILDER = person("analyst", DIGITAL_ANALYST).from(SUPPLIER);
    static final Actor RELEASER = person("release", RELEASE_MANAGER).from(HERE);
    static final Actor OFFICER = person("cso", SAFETY_OFFICER).from(HERE);
    static final Actor DEPUTY_OFFICER = person("deputy-cso", SAFETY_OFFICER).from(SUPPLIER);
    static final Actor DEPUTY_WHO_BUILDS =
            person("deputy", DEPUTY, DIGITAL_ANALYST).from(HERE);
    static final Actor OFFICER_WHO_BUILDS =
            person("builder-cso", SAFETY_OFFICER, RELEASE_MANAGER).from(HERE);
    static final Actor EVERYTHING = person(
                    "everything", SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER, CLINICIAN)
            .from(HERE);

    static final List<Actor> EVERYBODY = List.of(
            NURSE,
            TRIAGER,
            BUILDER,
            RELEASER,
            OFFICER,
            DEPUTY_OFFICER,
            DEPUTY_WHO_BUILDS,
            OFFICER_WHO_BUILDS,
            EVERYTHING);

    /** Whatever anybody has to say. */
    static final String WORDS = "Because.";

    static Actor who(PersonId person) {
        return EVERYBODY.stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    static Directory directory() {
        return Staff.directory(
                EVERYBODY.stream().map(it -> registered(it, null)).toArray(Person[]::new));
    }

    Actor anybody() {
        return pick(EVERYBODY);
    }

    /** Mostly one of these; whoever else tries is refused, or is not and should have been. */
    Actor mostly(Actor... preferred) {
        return chance.nextInt(4) == 0 ? anybody() : pick(List.of(preferred));
    }

    boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    @SafeVarargs
    final <T> T pick(T... from) {
        return from[chance.nextInt(from.length)];
    }

    <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
