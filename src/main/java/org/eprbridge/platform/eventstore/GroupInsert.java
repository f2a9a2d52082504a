package org.eprbridge.platform.eventstore;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;
import org.eprbridge.platform.eventstore.Appender.StreamTaken;
import org.eprbridge.platform.eventstore.Draft.Sealed;

/**
 * Takes one group of commits to the database and finds out what became of each. The position is the fence: whatever
 * happens to a lost answer, only one commit can ever lie at a position, so a commit is tried again at the same place until
 * it is known which one does. The group is ordered: what stands behind a commit never lands before it.
 */
final class GroupInsert {

    /** How long a caller waits, at most about this and one answer of the database more. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final int LONGEST_PAUSE_MS = 200;
    private static final int NO_CODE = -1;

    private final CommitLog log;
    private final AppendWatch watch;
    private final LongConsumer pausing;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    private List<Waiting> open;
    private int pauses;

    /** An earlier attempt may still arrive. */
    private boolean unsure;

    /** @param pausing lets so many milliseconds pass */
    GroupInsert(CommitLog log, AppendWatch watch, LongConsumer pausing, List<Waiting> group) {
        this.log = log;
        this.watch = watch;
        this.pausing = pausing;
        this.open = group;
    }

    /** Decides for each of the group; never throws. */
    void run() {
        try {
            while (!open.isEmpty()) {
                attempt();
            }
        } catch (RuntimeException | Error e) {
            open.forEach(one -> one.failed(LogUnavailable.orSame(e))); // each waits, so each must be told
        }
    }

    private void attempt() {
        var sealed = new ArrayList<Sealed>(open.size());
        var head = log.head();
        for (Waiting one : open) {
            var next = one.draft.behind(head);
            sealed.add(next);
            head = next.behind();
        }
        try {
            log.insert(sealed.stream().map(Sealed::document).toList());
            stored(sealed, sealed.size());
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() == null) {
                var refused = e.getWriteErrors().getFirst();
                stored(sealed, refused.getIndex()); // in order, so all before it are in
                decide(sealed.get(refused.getIndex()), e, refused.getCode());
            } else {
                unsure = true;
                decide(sealed.getFirst(), e, NO_CODE);
            }
        } catch (MongoException e) {
            unsure = true;
            watch.unknown();
            decide(sealed.getFirst(), e, NO_CODE);
        }
    }

    private void stored(List<Sealed> sealed, int count) {
        if (count == 0) {
            return;
        }
        log.moveOn(sealed.subList(0, count).stream().map(Sealed::commit).toList());
        open.subList(0, count).forEach(Waiting::isStored);
        open = open.subList(count, open.size());
        watch.stored(count);
    }

    /** What the server's error says in words is never parsed: what lies in the log says what happened. */
    private void decide(Sealed first, MongoException failure, int code) {
        boolean duplicate = ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
        if (code > 0 && !duplicate && !unsure) {
            refuseFirst(LogUnavailable.takesNothing(failure));
            return;
        }
        switch (whoIsAt(first.commit(), failure)) {
            case WE -> stored(List.of(first), 1);
            case SOMEBODY_ELSE -> {
                watch.raced();
                log.freshHead();
                stepAside();
            }
            case NOBODY -> {
                if (duplicate && aKeyIsTaken(failure)) {
                    refuseFirst(new StreamTaken(failure));
                } else {
                    pause(failure);
                }
            }
        }
    }

    /**
     * That our position is free does not prove it: the duplicate may have been our own late write, which another primary
     * has forgotten since. Only a stream key that is taken for good keeps every late copy of ours out.
     */
    private boolean aKeyIsTaken(MongoException failure) {
        try {
            var draft = open.getFirst().draft;
            return log.durableWith(draft.keys())
                    .filter(holder -> !holder.id().equals(draft.id()))
                    .isPresent();
        } catch (MongoException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    private void refuseFirst(Exception why) {
        open.getFirst().failed(why);
        open = open.subList(1, open.size());
    }

    private enum Owner {
        WE,
        SOMEBODY_ELSE,
        NOBODY
    }

    /** A commit that is there and not yet durable may still vanish: then nobody knows, and we look again. */
    private Owner whoIsAt(Commit ours, MongoException failure) {
        while (true) {
            try {
                if (log.anyAt(ours.position()).isEmpty()) {
                    return Owner.NOBODY;
                }
                var durable = log.durableAt(ours.position());
                if (durable.isPresent()) {
                    return durable.get().id().equals(ours.id()) ? Owner.WE : Owner.SOMEBODY_ELSE;
                }
            } catch (MongoException e) {
                if (e != failure) {
                    failure.addSuppressed(e);
                }
            }
            pause(failure);
        }
    }

    /** Nodes that lose the race again and again would meet again and again. */
    private void stepAside() {
        if (++pauses > 1) {
            pausing.accept(ThreadLocalRandom.current().nextLong(1, 5));
        }
    }

    private void pause(MongoException failure) {
        if (System.nanoTime() > deadline) {
            throw failure;
        }
        pausing.accept(ThreadLocalRandom.current()
                .nextLong(1, Math.min(LONGEST_PAUSE_MS, 5L << Math.min(pauses++, 6))));
    }
}
