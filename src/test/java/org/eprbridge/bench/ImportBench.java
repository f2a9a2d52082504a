package org.eprbridge.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How long 10,000 lines take: tried out, imported and exported. */
@HouseTest
class ImportBench {

    private static final int LINES = 10_000;

    @Autowired
    MockMvc web;

    @Test
    void ten_thousand_lines() throws Exception {
        var file = "name,summary,where,audience,how_to,synonyms\n"
                + IntStream.range(0, LINES)
                        .mapToObj(i -> "Feature number %d,Shows what matters on one page for every patient of the ward,"
                                        .formatted(i)
                                + "Patient › Lists › %d,Nurses and midwives,\"Open the patient\nChoose Lists\nSort by bed\",list %d\n"
                                        .formatted(i % 40, i))
                        .collect(Collectors.joining());
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(took("dry run", () -> send("?dryRun=true", bytes, 200))).isPositive();
        assertThat(took("import", () -> send("", bytes, 201))).isPositive();
        assertThat(took(
                        "export",
                        () -> web.perform(get("/api/v1/features/export").with(httpBasic("ccio", "bridge")))
                                .andExpect(status().isOk())))
                .isPositive();
    }

    private void send(String parameters, byte[] file, int expected) throws Exception {
        web.perform(post("/api/v1/features/import" + parameters)
                        .with(httpBasic("ccio", "bridge"))
                        .contentType("text/csv")
                        .content(file))
                .andExpect(status().is(expected));
    }

    private static Duration took(String what, Deed deed) throws Exception {
        long busy = processorTime();
        var from = Instant.now();
        deed.run();
        var took = Duration.between(from, Instant.now());
        long processor = processorTime() - busy;
        Files.writeString(
                Path.of("target/import-bench.txt"),
                "%s of %,d lines: %,d ms, of which %,d on a processor for whoever asked%n"
                        .formatted(what, LINES, took.toMillis(), processor / 1_000_000),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return took;
    }

    /** The request is answered on the thread of the test. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private interface Deed {

        void run() throws Exception;
    }
}
