package org.eprbridge.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eprbridge.EprBridge;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.TimedCommands;
import org.eprbridge.platform.readers.ReadModels;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a page of each list takes, over HTTP, with many ideas on the embedded database: {@code ./bench lists [ideas]}.
 * Says median and 95th percentile in milliseconds, after a warm-up, one request at a time.
 */
final class ListBench {

    private static final int WARM_UP = 100;
    private static final int REQUESTS = 200;

    private static final List<String> LISTS = List.of(
            "/api/v1/ideas?size=50",
            "/api/v1/ideas?size=50&page=200",
            "/api/v1/ideas?size=50&status=SUBMITTED",
            "/api/v1/ideas?size=50&q=discharge",
            "/api/v1/ideas?size=50&division=Surgery&sort=title",
            "/api/v1/ideas?size=50&sort=-hoursPerWeek",
            "/api/v1/ideas?size=50&mine=true",
            "/api/v1/ideas/counts",
            "/api/v1/features?size=50",
            "/api/v1/changes?size=50",
            "/api/v1/changes?size=50&stage=PROPOSED&sort=title",
            "/api/v1/changes/board",
            "/api/v1/safety-reviews?size=50",
            "/api/v1/ideas/IDEA-10000",
            "/api/v1/ideas/IDEA-10000/timeline");

    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();

    private ListBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        int ideas = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        new ListBench(new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true)).measure(ideas);
    }

    private void measure(int ideas) throws Exception {
        var house = new SpringApplication(EprBridge.class);
        house.setAdditionalProfiles("demo");
        try (var context = house.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--epr.demo.ideas=false",
                "--epr.data=" + Files.createTempDirectory("epr-bench"),
                "--logging.level.root=warn")) {
            fill(context, ideas);
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            out.printf("%-55s %10s %10s%n", "list, " + ideas + " ideas", "median ms", "p95 ms");
            for (String list : LISTS) {
                var millis = time(port, list);
                out.printf("%-55s %10.1f %10.1f%n", list, at(millis, 0.50), at(millis, 0.95));
            }
        }
    }

    private void fill(ConfigurableApplicationContext context, int ideas) throws Exception {
        var commands = context.getBean(TimedCommands.class);
        var began = Instant.now();
        try (var writers = Executors.newFixedThreadPool(8)) {
            IntStream.rangeClosed(1, ideas).forEach(i -> writers.execute(() -> tell(commands, i)));
        }
        out.printf(
                "wrote %,d ideas in %d s%n",
                ideas, Duration.between(began, Instant.now()).toSeconds());
        if (!context.getBean(ReadModels.class).catchUp(Duration.ofMinutes(10))) {
            throw new IllegalStateException("The lists did not catch up.");
        }
        out.printf(
                "lists ready after %d s%n",
                Duration.between(began, Instant.now()).toSeconds());
    }

    /** Every idea is submitted, every third supported, every fourth declined, every tenth accepted: a plausible mix, the same on each run. */
    private static void tell(TimedCommands commands, int i) {
        var dice = new Random(i);
        var idea = new IdeaId("IDEA-" + i);
        var at = Instant.now().minus(Duration.ofMinutes(dice.nextInt(500_000)));
        var nurse = Actor.of(new PersonId("nurse"), Role.CLINICIAN);
        var ccio = Actor.of(new PersonId("ccio"), Role.CCIO);
        commands.send(nurse, at, new IdeaCommand.SubmitIdea(idea, text(i, dice)));
        if (i % 3 == 0) {
            var doctor = Actor.of(new PersonId("doctor"), Role.CLINICIAN);
            commands.send(doctor, at.plusSeconds(60), new IdeaCommand.SupportIdea(idea, 5, 3, 1, "On our ward too."));
        }
        if (i % 10 == 1) {
            commands.send(ccio, at.plusSeconds(3600), new IdeaCommand.AcceptIdea(idea, "We will build it.", null));
        }
        if (i % 4 == 0) {
            commands.send(
                    ccio,
                    at.plusSeconds(3600),
                    new IdeaCommand.DeclineIdea(
                            idea, DeclineReason.BENEFIT_TOO_SMALL, "Too few people would notice the difference."));
        }
    }

    private static IdeaText text(int i, Random dice) {
        var subjects = List.of("discharge letter", "drug chart", "handover list", "blood results", "fluid balance");
        String subject = subjects.get(dice.nextInt(subjects.size()));
        return new IdeaText(
                "Make the " + subject + " quicker, proposal " + i,
                "Filling the " + subject + " takes too many clicks at the end of a long shift. ".repeat(4),
                "One screen that opens with what is already known.",
                "Documentation",
                "Ward staff",
                dice.nextInt(50),
                1 + dice.nextInt(20),
                "We write it on paper first.");
    }

    private double[] time(int port, String list) throws IOException, InterruptedException {
        String user = list.contains("counts") ? "ccio" : "nurse";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + list))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((user + ":bridge").getBytes(StandardCharsets.UTF_8)))
                .build();
        var millis = new double[REQUESTS];
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            long began = System.nanoTime();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            double took = (System.nanoTime() - began) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(list + " answered " + answer.statusCode() + " " + answer.body());
            }
            if (i >= 0) {
                millis[i] = took;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))];
    }
}
