package org.eprbridge.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eprbridge.EprBridge;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.TimedCommands;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.eprbridge.safety.StarterHazards;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long the hazard log of the organisation takes, over HTTP, with many hazards on the embedded database, and how long the
 * library takes to say what is like a text: {@code ./bench/run hazards [hazards]}. Median and 95th percentile in milliseconds.
 */
final class HazardLogBench {

    private static final int WARM_UP = 50;
    private static final int REQUESTS = 200;
    private static final int IN_A_REVIEW = 10;

    /** So many names for each starter hazard: hazards of one name are found as one. */
    private static final int ALIKE = 40;

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/hazards?size=50",
            "/api/v1/hazards?size=50&sort=-residual",
            "/api/v1/hazards?size=50&status=OPEN&residual=3,4,5",
            "/api/v1/hazards?size=50&q=dose%20unit",
            "/api/v1/hazards?size=50&change=CHG-7",
            "/api/v1/hazards?size=50&sort=name&after={behind}",
            "/api/v1/hazard-library?q=a%20dose%20in%20the%20wrong%20unit");

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private final HttpClient http = HttpClient.newHttpClient();

    private HazardLogBench() {}

    public static void main(String[] arguments) throws Exception {
        new HazardLogBench().measure(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000);
    }

    private void measure(int hazards) throws Exception {
        var house = new SpringApplication(EprBridge.class);
        house.setAdditionalProfiles("demo");
        try (var context = house.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--epr.demo.ideas=false",
                "--epr.similarity.embeddings=false",
                "--epr.data=" + Files.createTempDirectory("epr-bench"),
                "--logging.level.root=warn")) {
            fill(context, hazards);
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            String behind = halfway(port, hazards);
            out.printf("%-60s %10s %10s%n", "question, " + hazards + " hazards", "median ms", "p95 ms");
            for (String question : QUESTIONS) {
                var millis = time(port, question.replace("{behind}", behind));
                out.printf("%-60s %10.1f %10.1f%n", question, at(millis, 0.50), at(millis, 0.95));
            }
        }
    }

    private void fill(ConfigurableApplicationContext context, int hazards) throws Exception {
        var commands = context.getBean(TimedCommands.class);
        var began = Instant.now();
        try (var writers = Executors.newFixedThreadPool(8)) {
            IntStream.rangeClosed(1, Math.ceilDiv(hazards, IN_A_REVIEW))
                    .forEach(review -> writers.execute(() -> tell(commands, review)));
        }
        if (!context.getBean(ReadModels.class).catchUp(Duration.ofMinutes(10))) {
            throw new IllegalStateException("The lists did not catch up.");
        }
        out.printf(
                "wrote %,d hazards, lists ready after %d s%n",
                hazards, Duration.between(began, Instant.now()).toSeconds());
    }

    /** Ten hazards a review out of the starter hazards, two of three assessed: a plausible mix, the same on each run. */
    private static void tell(TimedCommands commands, int number) {
        var dice = new Random(number);
        var at = Instant.now().minus(Duration.ofMinutes(dice.nextInt(500_000)));
        var analyst = Actor.of(new PersonId("analyst"), Role.DIGITAL_ANALYST);
        var change = new ChangeId("CHG-" + number);
        var review = ReviewId.of(change);
        var starters = StarterHazards.all();
        commands.send(
                Actor.SYSTEM,
                at,
                new OpenSafetyReview(review, change, "Change number " + number, "It may harm.", Set.of(), Set.of()));
        for (int i = 0; i < IN_A_REVIEW; i++) {
            var hazard = new HazardId("HZ-" + (number * IN_A_REVIEW + i));
            var said = starters.get(dice.nextInt(starters.size())).description();
            commands.send(
                    analyst,
                    at.plusSeconds(i),
                    new AddHazard(
                            review,
                            hazard,
                            new HazardDescription(
                                    said.name() + " " + dice.nextInt(ALIKE),
                                    said.cause(),
                                    said.effect(),
                                    said.hazard(),
                                    said.harm(),
                                    Condition.NORMAL,
                                    "")));
            if (i % 3 != 0) {
                commands.send(analyst, at.plusSeconds(60 + i), assessment(review, hazard, dice));
            }
        }
    }

    private static AssessHazard assessment(ReviewId review, HazardId hazard, Random dice) {
        return new AssessHazard(
                review,
                hazard,
                Phase.RESIDUAL,
                Likelihood.values()[dice.nextInt(Likelihood.values().length)],
                Harm.values()[dice.nextInt(Harm.values().length)],
                dice.nextBoolean() ? Patients.ONE : Patients.MANY,
                "As seen in testing.",
                "",
                "");
    }

    /** Where a program stands that has read half of it. */
    private String halfway(int port, int hazards) throws IOException, InterruptedException {
        String after = "";
        for (int read = 0; read < hazards / 2; read += 200) {
            var body = ask(port, "/api/v1/hazards?size=200&sort=name&after=" + after);
            after = body.replaceFirst("(?s).*\"next\"\\s*:\\s*\"([^\"]*)\".*", "$1");
        }
        return after;
    }

    private double[] time(int port, String question) throws IOException, InterruptedException {
        var millis = new double[REQUESTS];
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            long began = System.nanoTime();
            ask(port, question);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private String ask(int port, String question) throws IOException, InterruptedException {
        var who = Base64.getEncoder().encodeToString("nurse:bridge".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + question))
                .header("Authorization", "Basic " + who)
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(question + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))];
    }
}
