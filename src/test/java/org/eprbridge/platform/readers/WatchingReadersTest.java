package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.readers.Processors.Rebuilding;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@DisplayName("Watching over the readers from outside")
class WatchingReadersTest {

    static final Rebuilding HALF_BUILT =
            new Rebuilding(State.BUILDING, 50, 100, 25, 2L, Instant.EPOCH, null, "admin", null);

    private static Processor reader(boolean running, long position, @Nullable String error) {
        return new Processor("idea-list", running, position, 100, error, 3, true, HALF_BUILT);
    }

    @Nested
    class they_are_well {

        @Test
        void while_they_go_on_and_are_not_far_behind() {
            assertThat(health(reader(true, 90, null)).getStatus()).isEqualTo(Status.UP);
        }
    }

    @Nested
    class they_are_out_of_service {

        @Test
        void when_one_is_far_behind() {
            var health = health(reader(true, 89, null));

            assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(health.getDetails())
                    .containsEntry("idea-list", "It is 11 events behind; up to 10 count as well.");
        }

        @Test
        void when_one_stands_still_and_they_say_why() {
            var health = health(reader(true, 100, "It waits at event 7."));

            assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(health.getDetails()).containsEntry("idea-list", "It waits at event 7.");
        }

        @Test
        void when_one_is_stopped() {
            assertThat(health(reader(false, 100, null)).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        }
    }

    @Test
    void each_has_numbers_of_its_own() {
        var registry = new SimpleMeterRegistry();

        new ReaderMeters(showing(reader(true, 90, null))).bindTo(registry);

        assertThat(registry.getMeters())
                .extracting(
                        meter -> meter.getId().getName(),
                        meter -> registry.get(meter.getId().getName())
                                .tag("reader", "idea-list")
                                .gauge()
                                .value())
                .containsExactlyInAnyOrder(
                        tuple("epr.reader.lag", 10.0),
                        tuple("epr.reader.dead.letters", 3.0),
                        tuple("epr.reader.standing", 0.0),
                        tuple("epr.reader.rebuild.progress", 0.5),
                        tuple("epr.reader.rebuild.rate", 25.0));
    }

    private static Health health(Processor reader) {
        return new ReadersHealth(showing(reader), 10).health();
    }

    private static Processors showing(Processor reader) {
        return new Processors() {
            @Override
            public List<Processor> all() {
                return List.of(reader);
            }

            @Override
            public List<DeadLetter> deadLetters(String processor) {
                return List.of();
            }

            @Override
            public boolean retry(String processor, String id) {
                return false;
            }

            @Override
            public void setAside(String processor, String id, Reason reason, Actor actor) {}

            @Override
            public List<GivenUp> givenUp(String processor) {
                return List.of();
            }

            @Override
            public void rebuild(String processor, Actor actor) {}

            @Override
            public void cancelRebuild(String processor) {}
        };
    }
}
