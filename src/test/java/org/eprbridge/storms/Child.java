package org.eprbridge.storms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A {@link WorkingHouse} in a process of its own, to be paused and killed; what it says is heard to its last word. */
final class Child implements AutoCloseable {

    private static final int KILLED = 137;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child working(String place, int storm, int writers, Path errors, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                WorkingHouse.class.getName(),
                place,
                Integer.toString(storm),
                Integer.toString(writers)));
        command.addAll(List.of(settings));
        try {
            return new Child(
                    new ProcessBuilder(command).redirectError(errors.toFile()).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hears it until it ends. */
    void hear(Consumer<String> listener) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in it stands still, as when a machine is put to sleep: it cannot even say that it is there. */
    void pause() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    private void signal(String name) {
        try {
            var sent = new ProcessBuilder("kill", name, Long.toString(process.pid())).start();
            assertThat(sent.waitFor()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The process and not its pipe: what it has said is still heard. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    void mustHaveBeenKilled() throws InterruptedException {
        assertThat(process.waitFor()).as("killed, and nothing else").isEqualTo(KILLED);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
