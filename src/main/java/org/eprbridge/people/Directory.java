package org.eprbridge.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;

/** Puts a name to a {@link PersonId}. Answers from memory; ask as often as you like. */
public interface Directory {

    DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    Optional<Person> find(PersonId person);

    Optional<Person> findByUserName(String userName);

    /** Everybody, by name. */
    List<Person> everybody();

    /**
     * The same people under the names that they had when the log had reached this position: a paper that is made again bears
     * the names of its own day. Whoever was forgotten has no former name, either.
     */
    default Directory asOf(long position) {
        return this;
    }

    default List<Person> holding(Role role) {
        return everybody().stream().filter(p -> p.roles().contains(role)).toList();
    }

    /** The person's name, or "someone who has left" when the directory has forgotten them. */
    default String nameOf(PersonId person) {
        if (person.equals(org.eprbridge.kernel.Actor.SYSTEM.person())) {
            return "EPR Bridge";
        }
        return find(person).map(Person::name).orElse("someone who has left");
    }

    /** Names and days for sentences that are read before anybody has tried what they are about. */
    default Refusal.Telling telling() {
        return new Refusal.Telling() {
            @Override
            public String nameOf(PersonId person) {
                return Directory.this.nameOf(person);
            }

            @Override
            public String when(Instant instant) {
                return "on " + DAY.format(instant);
            }
        };
    }
}
