package org.eprbridge.people.register;

import java.util.Optional;
import org.eprbridge.platform.security.Credentials;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers sign-ins straight from the database: a password that was taken away counts at once, and no hash stays in memory. */
@Component
class PasswordAccounts implements Credentials {

    private final MongoTemplate mongo;

    PasswordAccounts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Account> accountFor(String userName) {
        var sameName = Query.query(Criteria.where("userName").is(PeopleInMemory.asTyped(userName)));
        return Optional.ofNullable(mongo.findOne(sameName, PersonRecord.class)).flatMap(PasswordAccounts::account);
    }

    private static Optional<Account> account(PersonRecord known) {
        return Optional.ofNullable(known.passwordHash()).map(hash -> {
            var person = known.toPerson();
            return new Account(person.asActor(), person.name(), hash);
        });
    }
}
