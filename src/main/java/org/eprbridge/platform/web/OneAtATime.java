package org.eprbridge.platform.web;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Twins of one request wait for each other, so that exactly one of them is told that it made something new. That they never
 * make two is for the reserved reference and the aggregate to see to, on this machine and on others.
 */
@Component
public class OneAtATime {

    private static final int LANES = 64;

    private final Lock[] lanes =
            Stream.generate(ReentrantLock::new).limit(LANES).toArray(Lock[]::new);

    public <T> T with(Object what, Supplier<T> deed) {
        var lane = lanes[Math.floorMod(what.hashCode(), LANES)];
        lane.lock();
        try {
            return deed.get();
        } finally {
            lane.unlock();
        }
    }
}
