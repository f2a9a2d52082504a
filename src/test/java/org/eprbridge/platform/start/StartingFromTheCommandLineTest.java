package org.eprbridge.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Starting from the command line")
class StartingFromTheCommandLineTest {

    @Test
    void explains_every_option() throws Exception {
        assertThat(run("--help"))
                .returns(0, Ended::code)
                .extracting(Ended::words)
                .asString()
                .contains(
                        "--port N",
                        "--data DIR",
                        "--mongodb-uri URI",
                        "--no-demo",
                        "--verify",
                        "--export FILE",
                        "--import FILE",
                        "--export-files FILE",
                        "--import-files FILE",
                        "--backup FILE",
                        "--restore FILE");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, --port needs a value.",
        "--port=, --port needs a value.",
        "--port=abc, 'A port is a number from 1 to 65535, not abc.'",
        "--port=0, 'A port is a number from 1 to 65535, not 0.'",
        "--port=65536, 'A port is a number from 1 to 65535, not 65536.'",
        "--data=run, run is a file. --data needs a folder.",
        "--mongodb-uri=localhost, A MongoDB address begins with mongodb:// or mongodb+srv://.",
        "--fast, I do not know the option --fast.",
        "--export, --export needs a value.",
        "--import-files, --import-files needs a value.",
        "--from=3, --from belongs to --export.",
        "--from=x, '--from needs the number of an event, not x.'"
    })
    void refuses_what_it_does_not_understand(String argument, String sentence) throws Exception {
        assertThat(run(argument))
                .returns(2, Ended::code)
                .extracting(Ended::words)
                .asString()
                .contains(sentence, "./run --help");
    }

    @Test
    void says_so_when_the_port_is_taken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("--port", "" + taken.getLocalPort()))
                    .returns(1, Ended::code)
                    .extracting(Ended::words)
                    .asString()
                    .contains("Something already listens on port " + taken.getLocalPort());
        }
    }

    @Test
    void passes_an_old_java_by_for_a_new_one(@TempDir Path folder) throws Exception {
        var old = jdk(folder.resolve("old"), "17.0.9");

        assertThat(findJdk(old, folder.resolve("home"))).doesNotContain(old.toString());
    }

    @Test
    void finds_a_new_java_in_the_usual_folders_of_a_home(@TempDir Path folder) throws Exception {
        var wanted = jdk(folder.resolve("home/.sdkman/candidates/java/99.0.1-tem"), "99.0.1");

        assertThat(findJdk(wanted, folder.resolve("home"))).contains(wanted.toString());
    }

    private static Path jdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (var tool : List.of("java", "javac")) {
            assertThat(Files.createFile(folder.resolve("bin/" + tool)).toFile().setExecutable(true))
                    .isTrue();
        }
        return folder;
    }

    private static String findJdk(Path javaHome, Path home) throws Exception {
        var builder = new ProcessBuilder("bash", "-c", ". .mvn/find-jdk.sh; find_jdk; echo \"$JAVA_HOME\"");
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("HOME", home.toString());
        return end(builder).words();
    }

    private static Ended run(String... arguments) throws Exception {
        var line = new ArrayList<>(List.of("bash", "./run"));
        line.addAll(List.of(arguments));
        return end(new ProcessBuilder(line));
    }

    private static Ended end(ProcessBuilder builder) throws Exception {
        var process = builder.redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), words);
    }

    record Ended(int code, String words) {}
}
