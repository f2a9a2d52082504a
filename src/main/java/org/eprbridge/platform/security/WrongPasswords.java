package org.eprbridge.platform.security;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Counts wrong passwords in the database, so that all nodes count together and a restart forgets nothing. After a few, every
 * further try has to wait: one second, two, four, and never longer than a minute, so that nobody is kept out for good.
 */
class WrongPasswords {

    /** So long after the last one. */
    static final Duration REMEMBERED = Duration.ofMinutes(15);

    static final Duration AT_HOME = Duration.ofDays(30);

    private static final Duration NOTED_AGAIN = Duration.ofDays(1);
    private static final Duration SWEPT_AGAIN = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final Clock clock;
    private final Counter wrong;
    private final Counter madeToWait;
    private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.EPOCH);

    WrongPasswords(MongoOperations mongo, MeterRegistry meters, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        this.wrong = counter(meters, "wrong");
        this.madeToWait = counter(meters, "made-to-wait");
    }

    /** @throws TooManyWrongPasswords while this attempt has to wait, whether the password would be right or wrong */
    void mayTry(Attempt attempt) {
        mustNotWait(standing(attempt), clock.instant());
    }

    /** Somebody at home where they are is counted there alone: what others do elsewhere must not shut them out. */
    void wrong(Attempt attempt) {
        wrong.increment();
        var now = clock.instant();
        sweep(now);
        var atHome = standing(attempt).atHome(now);
        add(attempt.personHere(), now);
        if (!atHome) {
            add(attempt.personAnywhere(), now);
            add(attempt.anybodyHere(), now);
        }
    }

    /**
     * From now on the person is at home at this address.
     *
     * @throws TooManyWrongPasswords when too many were wrong while this one was compared
     */
    void right(Attempt attempt) {
        var now = clock.instant();
        var standing = standing(attempt);
        mustNotWait(standing, now);
        var here = standing.here;
        if (here == null || here.count() > 0 || !here.wasRightAfter(now.minus(NOTED_AGAIN))) {
            mongo.save(new Tries(attempt.personHere(), 0, now, now, now.plus(AT_HOME)));
        }
    }

    private void mustNotWait(Standing standing, Instant now) {
        var rest = standing.rest(now);
        if (rest.isPositive()) {
            madeToWait.increment();
            throw new TooManyWrongPasswords(rest);
        }
    }

    private Standing standing(Attempt attempt) {
        var keys = List.of(attempt.personHere(), attempt.personAnywhere(), attempt.anybodyHere());
        Map<String, Tries> known = mongo.find(query(where("_id").in(keys)), Tries.class).stream()
                .collect(Collectors.toMap(Tries::id, Function.identity()));
        return new Standing(
                known.get(attempt.personHere()), known.get(attempt.personAnywhere()), known.get(attempt.anybodyHere()));
    }

    private void add(String key, Instant now) {
        if (oneMore(key, now) || theFirstAgain(key, now)) {
            return;
        }
        try {
            mongo.insert(new Tries(key, 1, now, null, now.plus(REMEMBERED)));
        } catch (DuplicateKeyException somebodyWasFaster) {
            oneMore(key, now);
        }
    }

    private boolean oneMore(String key, Instant now) {
        return change(
                where("_id").is(key).and("last").gt(now.minus(REMEMBERED)),
                new Update().inc("count", 1).set("last", now),
                now);
    }

    private boolean theFirstAgain(String key, Instant now) {
        return change(
                where("_id").is(key).and("last").lte(now.minus(REMEMBERED)),
                new Update().set("count", 1).set("last", now),
                now);
    }

    private boolean change(Criteria which, Update change, Instant now) {
        var done = mongo.updateFirst(query(which), change.max("forgotten", now.plus(REMEMBERED)), Tries.class);
        return done.getMatchedCount() > 0;
    }

    private void sweep(Instant now) {
        var before = swept.get();
        if (now.isAfter(before.plus(SWEPT_AGAIN)) && swept.compareAndSet(before, now)) {
            mongo.remove(query(where("forgotten").lte(now)), Tries.class);
        }
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("epr.wrong.passwords")
                .description("Passwords that were wrong, and tries that had to wait because of them")
                .tag("outcome", outcome)
                .register(meters);
    }

    /** What is known of an attempt: of this person here, of this person from anywhere, of anybody from here. */
    private record Standing(
            @Nullable Tries here,
            @Nullable Tries anywhere,
            @Nullable Tries anybody) {

        boolean atHome(Instant now) {
            return here != null && here.wasRightAfter(now.minus(AT_HOME));
        }

        Duration rest(Instant now) {
            var forThePersonHere = Patience.WITH_A_PERSON_HERE.rest(here, now);
            return atHome(now)
                    ? forThePersonHere
                    : Stream.of(
                                    forThePersonHere,
                                    Patience.WITH_A_PERSON_ANYWHERE.rest(anywhere, now),
                                    Patience.WITH_ANYBODY_HERE.rest(anybody, now))
                            .max(Duration::compareTo)
                            .orElseThrow();
        }
    }
}
