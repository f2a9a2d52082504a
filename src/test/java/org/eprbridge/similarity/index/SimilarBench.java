package org.eprbridge.similarity.index;

import com.sun.management.OperatingSystemMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.similarity.meaning.DirectionDesk;
import org.eprbridge.similarity.meaning.LanguageModel;
import org.eprbridge.similarity.meaning.MiniLm;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.words.Reader;
import org.eprbridge.similarity.words.WordLists;
import org.eprbridge.testing.Cast;

/**
 * How long a question takes among many features and ideas, how much memory the index holds and how long it takes to make:
 * {@code ./bench/run similar [features] [ideas]}. Questions are read by the real model. The directions of papers are made
 * up, near those of real phrases, because working 100,000 of them out takes minutes; how many a second it really does is said.
 * Beside the time that passes it says the time on a processor, which others at work on the machine do not change.
 */
final class SimilarBench {

    private static final int WARM_UP = 150;
    private static final int QUESTIONS = 800;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private final Random dice = new Random(11);
    private final List<String> phrases = WordLists.lines("topics.txt").stream()
            .flatMap(line -> Stream.of(line.split("[:;]")).map(String::strip))
            .toList();
    private final LanguageModel model = new MiniLm();
    private final List<float[]> known = new ArrayList<>();
    private volatile boolean madeUp = true;

    public static void main(String[] arguments) throws Exception {
        int features = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int ideas = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        new SimilarBench().measure(features, ideas);
    }

    private void measure(int features, int ideas) throws Exception {
        learnPhrases();
        long empty = memory();
        var reader = new Reader();
        var topics = new Topics(reader);
        var desk = new DirectionDesk(new MeasuringSimilarityTest.Forgetful());
        topics.learnDirections(desk);
        var index = new Index(reader, topics, desk);

        long began = System.nanoTime();
        double beganWork = work();
        for (int i = 0; i < features; i++) {
            index.hear(feature(i), i + 1L);
        }
        for (int i = 0; i < ideas; i++) {
            index.hear(idea(i), features + i + 1L);
        }
        index.show();
        say(
                "words and topics of %,d features and %,d ideas heard in %.1f s, of which %.1f s on a processor",
                features, ideas, seconds(began), work() - beganWork);

        began = System.nanoTime();
        beganWork = work();
        desk.open(() -> this::direction);
        while (!index.complete()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        say(
                "directions (made up) and their topics put in %.1f s, of which %.1f s on a processor",
                seconds(began), work() - beganWork);
        say("memory of the index %,d MB", memory() - empty);

        madeUp = false;
        ask(index, 1, "one asks at a time");
        ask(index, 2, "two ask at the same time");
    }

    private void learnPhrases() {
        phrases.forEach(phrase -> model.directionOf(phrase)); // warm
        long began = System.nanoTime();
        double beganWork = work();
        phrases.forEach(phrase -> known.add(model.directionOf(phrase + " " + phrase + " on our ward every day")));
        double each = (work() - beganWork) / phrases.size();
        say(
                "the model reads a short paper in %.1f ms, of which %.1f ms on a processor",
                seconds(began) / phrases.size() * 1_000, each * 1_000);
    }

    private void ask(Index index, int askers, String how) throws Exception {
        var questions = questions();
        for (int i = 0; i < WARM_UP; i++) {
            answer(index, questions.get(i % questions.size()));
        }
        var passed = new double[askers][QUESTIONS];
        var worked = new double[askers][QUESTIONS];
        var threads = new ArrayList<Thread>();
        for (int asker = 0; asker < askers; asker++) {
            int me = asker;
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < QUESTIONS; i++) {
                    long began = System.nanoTime();
                    long beganWork = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    answer(index, questions.get(i % questions.size()));
                    worked[me][i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - beganWork) / 1e6;
                    passed[me][i] = seconds(began) * 1_000;
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        say(how + ", time passed", passed);
        say(how + ", time on a processor", worked);
    }

    private void say(String what, double[][] times) {
        var all = Arrays.stream(times).flatMapToDouble(Arrays::stream).sorted().toArray();
        say(
                "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms of %,d questions",
                what,
                all[all.length / 2],
                all[all.length * 95 / 100],
                all[all.length * 99 / 100],
                all[all.length - 1],
                all.length);
    }

    private static void answer(Index index, String text) {
        var question = index.question(text);
        index.features(question, 3);
        index.ideas(question, 3);
    }

    /** What clinicians ask, and every fourth time a whole story. */
    private List<String> questions() {
        var all = new ArrayList<String>();
        for (var asked : Evaluation.usual().all()) {
            all.add(asked.query());
            if (all.size() % 4 == 3) {
                all.add(sentence(10) + " " + sentence(10) + " " + sentence(10));
            }
        }
        return all;
    }

    private float[] direction(String text) {
        if (!madeUp) {
            return model.directionOf(text);
        }
        var near = known.get(Math.floorMod(text.hashCode(), known.size()));
        var direction = near.clone();
        for (int i = 0; i < direction.length; i++) {
            direction[i] += (float) (0.03 * dice.nextGaussian());
        }
        return direction;
    }

    private FeatureAdded feature(int i) {
        return new FeatureAdded(
                new FeatureId("FEAT-" + i),
                new FeatureDescription(phrase() + " " + i, sentence(3), sentence(1), "Everybody", sentence(4)));
    }

    private IdeaSubmitted idea(int i) {
        var text = new IdeaText(phrase() + " " + i, sentence(6), sentence(2), "", "", 5, 3, "");
        return new IdeaSubmitted(new IdeaId("IDEA-" + i), Cast.NURSE.person(), Cast.NURSE.standing(), text);
    }

    private String phrase() {
        return phrases.get(dice.nextInt(phrases.size()));
    }

    private String sentence(int phrasesInIt) {
        return Stream.generate(this::phrase).limit(phrasesInIt).collect(Collectors.joining(", "));
    }

    private static long memory() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    private static double work() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void say(String sentence, Object... figures) {
        out.println(String.format(Locale.UK, sentence, figures));
    }
}
