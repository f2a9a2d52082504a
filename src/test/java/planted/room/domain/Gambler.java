package planted.room.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Breach: every way to a clock or to dice. */
class Gambler {

    Instant asksTheClock() {
        return Instant.now();
    }

    long asksTheMachine() {
        return System.currentTimeMillis();
    }

    Instant asksAnInjectedClock(Clock clock) {
        return clock.instant();
    }

    int throwsDice() {
        return new Random().nextInt(6);
    }

    String drawsAnId() {
        return UUID.randomUUID() + " " + Math.random();
    }
}
