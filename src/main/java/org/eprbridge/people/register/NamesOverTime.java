package org.eprbridge.people.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody is called and was called before. It lives beside the register and not in the log, so that it can be erased.
 *
 * @param former oldest first
 */
@Document("people_names")
record NamesOverTime(@Id String person, String name, List<Former> former) {

    NamesOverTime(String person, String name, @Nullable List<Former> former) {
        this.person = person;
        this.name = name;
        this.former = former == null ? List.of() : List.copyOf(former);
    }

    static NamesOverTime beginningWith(String person, String name) {
        return new NamesOverTime(person, name, List.of());
    }

    NamesOverTime replacedBy(String other, long position) {
        var all = new ArrayList<>(former);
        all.add(new Former(name, position));
        return new NamesOverTime(person, other, all);
    }

    String nameAt(long position) {
        return former.stream()
                .filter(it -> position <= it.until())
                .findFirst()
                .map(Former::name)
                .orElse(name);
    }

    /** @param until how far the log had come when the name was replaced */
    record Former(String name, long until) {}
}
