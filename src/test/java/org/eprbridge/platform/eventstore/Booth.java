package org.eprbridge.platform.eventstore;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process of its own for one contender, which is asked line by line and answers in numbers. In one process together, each
 * would carry about the garbage of the others, and run code that was compiled for the others: that cost the log a quarter of
 * its rate and the raw driver, whose documents are made beforehand, hardly anything.
 */
final class Booth implements AutoCloseable {

    private static final String ANSWER = "answer";
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xms2g",
            "-Xmx2g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.eprbridge.bench.RunToTheEnd",
            Booth.class.getName());

    private final Process process;
    private final BufferedReader answers;

    private Booth(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Opened, but perhaps not filled yet: the first answer comes when it is. */
    static Booth open(Contenders which, int events) throws IOException {
        var command = Stream.concat(JAVA.stream(), Stream.of(which.name(), Integer.toString(events)));
        return new Booth(new ProcessBuilder(command.toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    double[] ask(String question) {
        try {
            process.outputWriter().write(question + "\n");
            process.outputWriter().flush();
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(ANSWER)) {
                    return Arrays.stream(line.substring(ANSWER.length()).trim().split(" "))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                }
            }
            throw new IllegalStateException("No answer to " + question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        process.outputWriter().close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    public static void main(String[] arguments) throws Exception {
        int events = Integer.parseInt(arguments[1]);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var contender = Contenders.valueOf(arguments[0]).open(events)) {
            for (var question = in.readLine(); question != null; question = in.readLine()) {
                System.gc(); // everybody begins with the same clean heap
                var numbers = answer(contender, events, question.split(" "));
                out.println(ANSWER + " "
                        + Arrays.stream(numbers)
                                .mapToObj(number -> String.format(Locale.ROOT, "%.3f", number))
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    private static double[] answer(Contender contender, int events, String[] question) throws Exception {
        return switch (question[0]) {
            case "ready" -> new double[] {1};
            case "append" -> {
                var run = contender.append(Integer.parseInt(question[1]), Long.parseLong(question[2]));
                yield new double[] {run.perSecond(), run.percentile(50), run.percentile(99), contender.group()};
            }
            case "load" -> new double[] {small(contender, events, Long.parseLong(question[1]))};
            case "load-large" ->
                new double[] {median(() -> contender.load("large"), Contenders.LARGE, Long.parseLong(question[1]))};
            case "replay" -> new double[] {contender.replay(Long.parseLong(question[1]))};
            case "memory" -> {
                var runtime = Runtime.getRuntime();
                yield new double[] {(runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024.0};
            }
            case "tail" -> TailLatency.measure();
            default -> throw new IllegalArgumentException(question[0]);
        };
    }

    private static double small(Contender contender, int events, long seconds) {
        var chance = new Random(1);
        return events < 10 ? Double.NaN : median(() -> contender.load("S" + chance.nextInt(events / 10)), 10, seconds);
    }

    /** Milliseconds; of as many as fit into the time, after as long to warm up, and of three at least. */
    private static double median(LongSupplier load, long expected, long seconds) {
        long warm = System.nanoTime() + seconds * 1_000_000_000L;
        do {
            mustFind(expected, load);
        } while (System.nanoTime() < warm);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var nanos = new long[20_000];
        int count = 0;
        while (count < nanos.length && (System.nanoTime() < end || count < 3)) {
            long began = System.nanoTime();
            mustFind(expected, load);
            nanos[count++] = System.nanoTime() - began;
        }
        Arrays.sort(nanos, 0, count);
        return nanos[count / 2] / 1e6;
    }

    private static void mustFind(long expected, LongSupplier load) {
        long found = load.getAsLong();
        if (found != expected) {
            throw new IllegalStateException(found + " events instead of " + expected);
        }
    }
}
