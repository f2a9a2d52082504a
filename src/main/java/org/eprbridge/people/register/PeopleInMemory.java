package org.eprbridge.people.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Organisation;
import org.eprbridge.people.Person;

/** One edition of the register, never changed, so that nobody reads half of a new one. */
record PeopleInMemory(
        long edition,
        List<Person> people,
        Map<PersonId, Person> ids,
        Map<String, Person> userNames,
        List<Organisation> organisations,
        Map<String, String> organisationNames,
        Map<PersonId, NamesOverTime> names) {

    static PeopleInMemory of(
            long edition, List<Person> people, List<Organisation> organisations, Map<PersonId, NamesOverTime> names) {
        return new PeopleInMemory(
                edition,
                people.stream()
                        .sorted(Comparator.comparing(Person::name, Collator.getInstance(Locale.UK)))
                        .toList(),
                people.stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity())),
                people.stream().collect(Collectors.toUnmodifiableMap(p -> asTyped(p.userName()), Function.identity())),
                organisations.stream()
                        .sorted(Comparator.comparing(Organisation::name))
                        .toList(),
                organisations.stream().collect(Collectors.toUnmodifiableMap(Organisation::code, Organisation::name)),
                Map.copyOf(names));
    }

    Optional<Person> byId(PersonId person) {
        return Optional.ofNullable(ids.get(person));
    }

    Optional<Person> byUserName(String userName) {
        return Optional.ofNullable(userNames.get(asTyped(userName)));
    }

    /** As the person was called when the log had reached this position. */
    Person asOf(Person person, long position) {
        var over = names.get(person.id());
        return over == null ? person : person.withName(over.nameAt(position));
    }

    String nameOf(String organisation) {
        return organisationNames.getOrDefault(organisation, organisation);
    }

    /** "Nurse " on a phone's keyboard is still the nurse. */
    static String asTyped(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }
}
