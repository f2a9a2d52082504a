package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.RawBsonDocument;
import org.eprbridge.platform.embedded.EmbeddedDatabase;

/**
 * Only how fast the log takes commits, beside the others and in turn with them, so that whatever else the machine does
 * meets everybody: {@code ./bench/run append [seconds]}. A unit of work has two events. Ours and the raw driver answer when
 * the disk has synced; axon-mongo writes to the server as it comes.
 */
final class AppendBench implements AutoCloseable {

    private static final int ROUNDS = Integer.getInteger("epr.bench.rounds", 5);
    private static final int EVENTS_BEFORE = 20_000;

    private static final String OURS = "our log, %d writers";
    private static final String RAW = "raw driver, groups of %d";
    private static final String OUR_GROUP = "raw driver, groups of the size of ours at 32";

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final long seconds;
    private final GroupSizes groups = new GroupSizes();
    private final Contenders.Contender ours = ours();
    private final Contenders.Contender perEvent = Contenders.DOCUMENT_PER_EVENT.open();
    private final Contenders.Contender perCommit = Contenders.DOCUMENT_PER_COMMIT.open();
    private final EmbeddedDatabase rawDatabase = EmbeddedDatabase.in(Contenders.folder());
    private final MongoClient rawClient = MongoClients.create(rawDatabase.connection("epr"));
    private final RawGroups raw =
            new RawGroups(Contenders.database(rawClient).getCollection("commits", RawBsonDocument.class));

    private AppendBench(long seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        try (var bench = new AppendBench(arguments.length > 0 ? Long.parseLong(arguments[0]) : 3)) {
            bench.measure();
        }
    }

    private Contenders.Contender ours() {
        var embedded = EmbeddedDatabase.in(Contenders.folder());
        var client = MongoClients.create(embedded.connection("epr"));
        var database = Contenders.database(client);
        var engine = Engines.on(
                new CommitLog(MongoCommits.embedded(database)), database, builder -> builder.watchedBy(groups));
        return new Contenders.Contender("our log", engine, client, embedded);
    }

    private void measure() throws Exception {
        for (var contender : List.of(ours, perEvent, perCommit)) {
            contender.fill(EVENTS_BEFORE);
        }
        raw.fill(EVENTS_BEFORE);
        for (int i = 0; i < ROUNDS; i++) {
            round();
        }
        out.printf("%nUnits of work a second, two events each; %d rounds of %d s%n%n", ROUNDS, seconds);
        rates.forEach(this::row);
        out.println();
        ratio(OURS.formatted(32), perEvent.name());
        ratio(OURS.formatted(32), perCommit.name());
        ratio(OURS.formatted(32), RAW.formatted(32));
        ratio(OURS.formatted(32), OUR_GROUP);
        ratio(OURS.formatted(8), RAW.formatted(8));
        ratio(OURS.formatted(1), RAW.formatted(1));
    }

    private void round() throws Exception {
        for (int writers : new int[] {1, 8, 32}) {
            groups.forget();
            note(OURS.formatted(writers), Writers.run(ours, writers, seconds).perSecond());
            note("    commits in a group, %d writers".formatted(writers), groups.mean());
            note(RAW.formatted(writers), raw.perSecond(writers, seconds));
        }
        note(OUR_GROUP, raw.perSecond((int) Math.round(groups.mean()), seconds));
        note(perEvent.name(), Writers.run(perEvent, 32, seconds).perSecond());
        note(perCommit.name(), Writers.run(perCommit, 32, seconds).perSecond());
    }

    private void note(String what, double rate) {
        rates.computeIfAbsent(what, _ -> new ArrayList<>()).add(rate);
    }

    private void row(String what, List<Double> values) {
        out.printf(
                Locale.UK,
                "%-55s %,9.0f   (%s)%n",
                what,
                median(values),
                String.join(" ", values.stream().map(LogBench::number).toList()));
    }

    /** Of the figures of the same round, because they met the same machine. */
    private void ratio(String one, String other) {
        var ratios = new ArrayList<Double>();
        var compared = rates.getOrDefault(other, List.of()).iterator();
        rates.getOrDefault(one, List.of()).forEach(rate -> ratios.add(rate / compared.next()));
        out.printf(
                Locale.UK,
                "%-75s %.2f   (%s)%n",
                one + " : " + other,
                median(ratios),
                String.join(" ", ratios.stream().map(r -> "%.2f".formatted(r)).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Override
    public void close() throws Exception {
        rawClient.close();
        rawDatabase.close();
        for (var contender : List.of(ours, perEvent, perCommit)) {
            contender.close();
        }
    }

    /** How many commits went to the disk together, as a commit meets it: those that warm up alone hardly count. */
    private static final class GroupSizes implements AppendWatch {

        private final AtomicLong commits = new AtomicLong();
        private final AtomicLong companions = new AtomicLong();

        @Override
        public void stored(int count) {
            commits.addAndGet(count);
            companions.addAndGet((long) count * count);
        }

        void forget() {
            commits.set(0);
            companions.set(0);
        }

        double mean() {
            return (double) companions.get() / Math.max(1, commits.get());
        }
    }
}
