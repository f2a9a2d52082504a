package org.eprbridge.platform.readers;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** A list of accounts that can be built again, and a bench to hold it still, break it and change its program. */
@ProcessingGroup("test-accounts")
class Accounts implements Rebuildable<Accounts> {

    /** What a test may do to the list. */
    static class Bench {

        final List<Ledger.Booked> toldToCopies = new CopyOnWriteArrayList<>();
        final CountDownLatch arrived = new CountDownLatch(1);
        volatile CountDownLatch gate = new CountDownLatch(0);
        volatile int holdAt = Integer.MAX_VALUE;
        volatile int poison = Integer.MIN_VALUE;
        volatile String program = "old";
        final AtomicInteger faults = new AtomicInteger();

        /** Copies stop before they hear this many bookings, until the gate opens. */
        void holdCopiesAt(int bookings) {
            gate = new CountDownLatch(1);
            holdAt = bookings;
        }

        /** So many times the live list cannot reach its database when it hears of a booking. */
        void loseTheDatabase(int times) {
            faults.set(times);
        }

        private void reachTheDatabase() {
            if (faults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new DataAccessResourceFailureException("The line broke.");
            }
        }

        private void passTheGate() {
            if (toldToCopies.size() < holdAt) {
                return;
            }
            arrived.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final MongoOperations mongo;
    private final Bench bench;
    private final boolean isCopy;

    Accounts(MongoOperations mongo, Bench bench, boolean isCopy) {
        this.mongo = mongo;
        this.bench = bench;
        this.isCopy = isCopy;
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(Line.class);
    }

    @Override
    public Accounts over(MongoOperations documents) {
        return new Accounts(documents, bench, true);
    }

    @EventHandler
    void on(Ledger.AccountOpened event, @SequenceNumber long fact) {
        if (mongo.findById(event.account(), Line.class) == null) {
            mongo.insert(new Line(event.account(), 0, bench.program, fact));
        }
    }

    @EventHandler
    void on(Ledger.Booked event, @SequenceNumber long fact) {
        if (isCopy) {
            bench.passTheGate();
            bench.toldToCopies.add(event);
        } else {
            bench.reachTheDatabase();
        }
        if (event.amount() == bench.poison) {
            throw new IllegalArgumentException("This amount is poison.");
        }
        mongo.updateFirst(
                query(where("_id").is(event.account()).and("told").lt(fact)),
                new Update()
                        .inc("sum", event.amount())
                        .set("program", bench.program)
                        .set("told", fact),
                Line.class);
    }

    @ResetHandler
    void forgetEverything() {
        mongo.dropCollection(Line.class);
    }

    List<Line> lines() {
        return mongo.findAll(Line.class);
    }

    Line line(String account) {
        return lines().stream()
                .filter(line -> line.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** @param program which version of the program wrote it */
    @Document("test_accounts")
    record Line(@Id String account, int sum, String program, long told) {}
}
