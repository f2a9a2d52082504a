package org.eprbridge.people.register;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Organisation;
import org.eprbridge.people.Organisations;
import org.eprbridge.people.Person;
import org.eprbridge.platform.eventstore.EventLog;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Everybody, in memory. Each write raises a number in the database; every node looks at that number now and then and
 * reads the people again only when it has moved.
 */
@Component
class PeopleRegister implements Directory, Organisations {

    private static final String EDITIONS = "people_editions";
    private static final Query OUR_EDITION = Query.query(Criteria.where("_id").is("people"));

    private final MongoTemplate mongo;
    private final EventLog log;
    private final KeepsFormerNames formerNames;
    private final AtomicReference<PeopleInMemory> known;

    PeopleRegister(MongoTemplate mongo, EventLog log) {
        this.mongo = mongo;
        this.log = log;
        this.formerNames = new KeepsFormerNames(mongo);
        mongo.indexOps(PersonRecord.class).createIndex(new Index("userName", Sort.Direction.ASC).unique());
        this.known = new AtomicReference<>(read());
    }

    @Override
    public Optional<Person> find(PersonId person) {
        return known().byId(person);
    }

    @Override
    public Optional<Person> findByUserName(String userName) {
        return known().byUserName(userName);
    }

    @Override
    public List<Person> everybody() {
        return known().people();
    }

    /** Looks for news first, so that all nodes give the same name for the same position. */
    @Override
    public synchronized Directory asOf(long position) {
        readAgainWhenChanged();
        return new FormerDirectory(known(), position);
    }

    @Override
    public List<Organisation> all() {
        return known().organisations();
    }

    @Override
    public String nameOf(String code) {
        return known().nameOf(code);
    }

    /** Writes people and organisations; those with the same id are corrected. */
    void keep(Collection<PersonRecord> people, Collection<OrganisationRecord> organisations) {
        organisations.forEach(mongo::save);
        people.forEach(mongo::save);
        mongo.upsert(OUR_EDITION, new Update().inc("edition", 1), EDITIONS);
        readAgainWhenChanged();
    }

    boolean knowsDemoPeople() {
        return mongo.exists(Query.query(Criteria.where("demo").is(true)), PersonRecord.class);
    }

    boolean knowsRealPeople() {
        return mongo.exists(Query.query(Criteria.where("demo").is(false)), PersonRecord.class);
    }

    /** Several nodes may share one database, and an administrator may correct a name in it. */
    @Scheduled(fixedDelayString = "${epr.people.refresh:PT5S}", initialDelayString = "${epr.people.refresh:PT5S}")
    synchronized void readAgainWhenChanged() {
        if (edition() != known().edition()) {
            known.set(read());
        }
    }

    private PeopleInMemory known() {
        return Objects.requireNonNull(known.get());
    }

    private PeopleInMemory read() {
        // the number first: a write in between is read twice rather than missed
        var edition = edition();
        var noted = formerNames.noted();
        var people = mongo.findAll(PersonRecord.class).stream()
                .map(PersonRecord::toPerson)
                .toList();
        return PeopleInMemory.of(
                edition,
                people,
                mongo.findAll(OrganisationRecord.class).stream()
                        .map(OrganisationRecord::toOrganisation)
                        .toList(),
                formerNames.note(noted, people, log.head()));
    }

    private long edition() {
        var found = mongo.findOne(OUR_EDITION, org.bson.Document.class, EDITIONS);
        return found == null ? 0 : found.get("edition", Number.class).longValue();
    }
}
