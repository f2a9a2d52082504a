package org.eprbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("README and docs")
class PagesTest {

    /** What stands between backticks and looks like a class, an event or a resource with a name of several words. */
    static final Pattern NAME = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|[a-z]+(?:-[a-z]+)+)`");

    static final Pattern FILE =
            Pattern.compile("`((?:src|docs|docker|frontend|bench)/[^`<]*|[\\w/-]+\\.(?:md|txt|csv|json|java|py))[`<]");
    static final Pattern LINK = Pattern.compile("]\\(((?!https?:)[^)#]+)");
    static final Pattern BENCH = Pattern.compile("\\./bench/run \\w+");
    static final Pattern RUN = Pattern.compile("\\./run (--[\\w-]+)");
    static final Pattern SETTING = Pattern.compile("[ `]-[DP]([a-z][\\w.]*)");

    static final Set<Path> FILES = files("src", "docs", "docker", "frontend", "bench", "README.md", "pom.xml");
    static final Set<String> WORDS = words();

    static Stream<Arguments> pages() {
        return FILES.stream().filter(PagesTest::isPage).map(page -> argumentSet(page.toString(), page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void name_only_what_is_there(Path page) {
        assertThat(missing(page, House.read(page))).isEmpty();
    }

    @Test
    void and_planted_names_of_nothing_are_seen() {
        var planted = """
                `NobodyWroteThisTest` says `nothing-ever-happened`, as do `src/main/nowhere` and `nothing.txt`.
                See [there](docs/nowhere.md), `./bench/run nothing`, `./run --nothing` and `./mvnw -Pnobodys test`.
                """;

        assertThat(missing(Path.of("README.md"), planted))
                .containsExactlyInAnyOrder(
                        "NobodyWroteThisTest",
                        "nothing-ever-happened",
                        "src/main/nowhere",
                        "nothing.txt",
                        "docs/nowhere.md",
                        "./bench/run nothing",
                        "--nothing",
                        "nobodys");
    }

    private static Set<String> missing(Path page, String text) {
        var missing = new TreeSet<String>();
        named(NAME, text).filter(name -> !WORDS.contains(name)).forEach(missing::add);
        named(SETTING, text).filter(name -> !WORDS.contains(name)).forEach(missing::add);
        named(FILE, text).filter(file -> !isThere(file)).forEach(missing::add);
        named(LINK, text)
                .filter(file -> Files.notExists(page.resolveSibling(file)))
                .forEach(missing::add);
        var bench = House.read(Path.of("bench/run"));
        named(BENCH, text).filter(command -> !bench.contains(command + " ")).forEach(missing::add);
        var run = House.read(Path.of("run"));
        named(RUN, text).filter(option -> !run.contains(option)).forEach(missing::add);
        return missing;
    }

    /** What a pattern finds: its first group, or all of it. */
    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(Math.min(1, found.groupCount())));
    }

    /** A path from the top of the repository, a folder, or the end of a path. */
    private static boolean isThere(String file) {
        return Files.exists(Path.of(file)) || FILES.stream().anyMatch(it -> it.endsWith(file));
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md");
    }

    private static Set<String> words() {
        var word = Pattern.compile("\\w+(?:[.-]\\w+)*");
        return FILES.stream()
                .filter(file -> !isPage(file) && !file.endsWith("PagesTest.java"))
                .filter(file -> !file.toString().endsWith(".png"))
                .map(House::read)
                .flatMap(text -> word.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<Path> files(String... tops) {
        var all = new TreeSet<Path>();
        for (var top : tops) {
            try (var files = Files.walk(Path.of(top))) {
                files.filter(Files::isRegularFile).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
