package org.eprbridge.people.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Person;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Notices that somebody is called otherwise than before, whoever corrected the name and however, and keeps the former name for
 * as long as the person is known.
 */
class KeepsFormerNames {

    private final MongoTemplate mongo;

    KeepsFormerNames(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What was noted so far. Read it before the people: then it is never newer than they are. */
    Map<String, NamesOverTime> noted() {
        return mongo.findAll(NamesOverTime.class).stream()
                .collect(Collectors.toMap(NamesOverTime::person, Function.identity()));
    }

    /**
     * Notes what has changed, and forgets whoever is no longer there.
     *
     * @param position how far the log has come: what it holds already was done under the former name
     */
    Map<PersonId, NamesOverTime> note(Map<String, NamesOverTime> noted, Collection<Person> people, long position) {
        begin(people.stream()
                .filter(it -> !noted.containsKey(it.id().value()))
                .map(it -> NamesOverTime.beginningWith(it.id().value(), it.name()))
                .toList());
        var gone = new HashMap<>(noted);
        var renamed = new HashMap<PersonId, NamesOverTime>();
        for (var person : people) {
            var before = gone.remove(person.id().value());
            if (before != null && !before.name().equals(person.name())) {
                before = replace(before, before.replacedBy(person.name(), position));
            }
            if (before != null && !before.former().isEmpty()) {
                renamed.put(person.id(), before);
            }
        }
        forget(gone.keySet());
        return renamed;
    }

    private void begin(List<NamesOverTime> first) {
        if (first.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, NamesOverTime.class);
        first.forEach(it -> bulk.upsert(
                of(it.person()), new Update().setOnInsert("name", it.name()).setOnInsert("former", List.of())));
        bulk.execute();
    }

    /** Another node may have noticed it first; then what that one noted counts. */
    private NamesOverTime replace(NamesOverTime before, NamesOverTime now) {
        var stillSo = of(before.person()).addCriteria(Criteria.where("name").is(before.name()));
        var change = new Update().set("name", now.name()).set("former", now.former());
        if (mongo.updateFirst(stillSo, change, NamesOverTime.class).getMatchedCount() > 0) {
            return now;
        }
        var theirs = mongo.findById(before.person(), NamesOverTime.class);
        return theirs == null ? now : theirs;
    }

    private void forget(Collection<String> people) {
        if (!people.isEmpty()) {
            mongo.remove(Query.query(Criteria.where("_id").in(people)), NamesOverTime.class);
        }
    }

    private static Query of(String person) {
        return Query.query(Criteria.where("_id").is(person));
    }
}
