package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's commands over one store: writes are answered when they are on disk, reads wait for nobody. */
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");

    /** What changes the shape of the store runs alone: two indexes at once have broken this server before. */
    private static final Set<String> SHAPES =
            Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");

    /** What drivers ask to find out whom they talk to. */
    private static final Set<String> HANDSHAKES = Set.of("hello", "ismaster", "buildinfo", "endsessions");

    private static final Logger LOG = LoggerFactory.getLogger(DurableBackend.class);

    private final GroupSync sync;

    DurableBackend(MVStore store, GroupSync sync) {
        super(store);
        this.sync = sync;
    }

    MVStore store() {
        return getMvStore();
    }

    GroupSync sync() {
        return sync;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            return answer(channel, database, command, query);
        } catch (MongoServerError e) {
            return refusal(e.getMessageWithoutErrorCode())
                    .append("code", e.getCode())
                    .append("codeName", e.getCodeName());
        } catch (MongoServerException e) {
            return refusal(e.getMessageWithoutErrorCode());
        } catch (RuntimeException e) {
            LOG.error("The command {} failed.", command, e);
            return refusal("The command " + command + " failed: " + e.getMessage());
        }
    }

    /** Made here, because the library would log what it could not do: the whole document, with what people wrote in it. */
    private static Document refusal(String sentence) {
        return new Document("ok", 0).append("errmsg", sentence);
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        if (HANDSHAKES.contains(name)) {
            return super.handleCommand(channel, database, command, query);
        }
        if (WRITES.contains(name) || (name.equals("aggregate") && endsInACollection(query))) {
            return sync.write(() -> super.handleCommand(channel, database, command, query));
        }
        if (SHAPES.contains(name)) {
            return sync.alone(() -> super.handleCommand(channel, database, command, query));
        }
        return sync.read(() -> super.handleCommand(channel, database, command, query));
    }

    private static boolean endsInACollection(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getMvStore(), getCursorRegistry());
    }
}
