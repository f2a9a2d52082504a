package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoClients;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.testing.Leash;

/** Writes as fast as it can and says on its standard output what has been acknowledged, until it is killed. */
final class CrashVictim {

    private CrashVictim() {}

    public static void main(String[] arguments) {
        Leash.endWithTheParent();
        var embedded = EmbeddedDatabase.in(Path.of(arguments[0]));
        var database = MongoClients.create(embedded.connection("epr")).getDatabase("epr");
        var engine = Engines.embedded(database);
        var out = new FileOutputStream(FileDescriptor.out);
        IntStream.range(0, Integer.parseInt(arguments[2]))
                .forEach(writer -> Thread.ofPlatform().start(() -> {
                    var stream = arguments[1] + "-" + writer;
                    for (long sequence = 0; ; sequence += 2) {
                        engine.appendEvents(event(stream, sequence), event(stream, sequence + 1));
                        say(out, stream + " " + (sequence + 1) + "\n");
                    }
                }));
    }

    static GenericDomainEventMessage<CommitLogTest.Noted> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>("Notebook", stream, sequence, new CommitLogTest.Noted("n".repeat(200)));
    }

    private static void say(FileOutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
