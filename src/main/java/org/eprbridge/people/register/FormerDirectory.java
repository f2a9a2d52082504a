package org.eprbridge.people.register;

import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;

/** The people of one edition under the names that they had when the log had reached a position. */
record FormerDirectory(PeopleInMemory known, long position) implements Directory {

    @Override
    public Optional<Person> find(PersonId person) {
        return known.byId(person).map(this::then);
    }

    @Override
    public Optional<Person> findByUserName(String userName) {
        return known.byUserName(userName).map(this::then);
    }

    @Override
    public List<Person> everybody() {
        return known.people().stream().map(this::then).toList();
    }

    @Override
    public Directory asOf(long other) {
        return new FormerDirectory(known, other);
    }

    private Person then(Person person) {
        return known.asOf(person, position);
    }
}
