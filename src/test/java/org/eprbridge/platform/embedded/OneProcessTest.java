package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A data folder belongs to one process")
class OneProcessTest {

    @TempDir
    Path folder;

    private final List<Process> others = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process other : others) {
            other.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        others.add(other);
        return other;
    }

    private static String said(Process process) throws IOException {
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            if (line.startsWith(OtherProcess.SAYS)) {
                return line.substring(OtherProcess.SAYS.length());
            }
        }
        return "";
    }

    @Test
    void so_another_process_is_told_what_to_do() throws Exception {
        try (var _ = EmbeddedDatabase.in(folder)) {
            var other = start();

            assertThat(said(other))
                    .contains("Another EPR Bridge is using the data folder")
                    .contains("Stop it first");
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void and_one_that_was_killed_leaves_nothing_that_blocks_the_next() throws Exception {
        var other = start();
        assertThat(said(other)).isEqualTo("open");
        other.destroyForcibly().waitFor();

        try (var database = EmbeddedDatabase.in(folder)) {
            assertThat(database.trouble()).isEmpty();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(StoreFolder.FILE, LastSeen.FILE);
    }

    /** Opens the folder of its first argument, says how that went, and stays. */
    static final class OtherProcess {

        static final String SAYS = "says: ";

        public static void main(String[] arguments) throws Exception {
            try (var _ = EmbeddedDatabase.in(Path.of(arguments[0]))) {
                System.out.println(SAYS + "open");
                Thread.currentThread().join();
            } catch (CannotOpen e) {
                System.out.println(SAYS + e.getMessage());
            }
        }
    }
}
