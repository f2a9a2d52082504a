package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A snapshot")
class KeepingSnapshotsTest {

    final DatabaseForTests tests = DatabaseForTests.open();
    final CommitLogEngine engine = Engines.on(tests, tests.fresh(), builder -> {
        builder.snapshotSerializer(new SnapshotSerializer());
        return builder.builtAs(() -> "this build");
    });

    @AfterEach
    void close() {
        tests.close();
    }

    @Test
    void is_kept_when_it_comes_back_as_it_was() {
        var remembering = new Remembering();
        remembering.words.add("fluid");

        engine.storeSnapshot(new GenericDomainEventMessage<>("R", "R-1", 7, remembering));

        assertThat(engine.readSnapshot("R-1")).hasValueSatisfying(snapshot -> {
            assertThat(snapshot.getSequenceNumber()).isEqualTo(7);
            assertThat(((Remembering) snapshot.getPayload()).words).containsExactly("fluid");
        });
    }

    @Test
    void is_not_kept_when_it_would_forget_something() {
        var forgetting = new Forgetting();
        forgetting.words.add("fluid");

        engine.storeSnapshot(new GenericDomainEventMessage<>("F", "F-1", 7, forgetting));

        assertThat(engine.readSnapshot("F-1")).isEmpty();
    }

    static final class Remembering {

        List<String> words = new ArrayList<>();
    }

    /** A final field is written, and nobody fills it again. */
    static final class Forgetting {

        final List<String> words = new ArrayList<>();
    }
}
