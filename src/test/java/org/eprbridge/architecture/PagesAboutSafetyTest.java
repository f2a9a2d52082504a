package org.eprbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages about clinical safety")
class PagesAboutSafetyTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @ParameterizedTest
    @ValueSource(strings = {"docs/safety.md", "docs/hazard-log.md"})
    void name_tests_that_exist(String page) throws IOException {
        var named = TEST.matcher(Files.readString(Path.of(page)))
                .results()
                .map(MatchResult::group)
                .map(it -> it.replace("`", ""))
                .collect(Collectors.toSet());

        try (var files = Files.walk(Path.of("src/test/java"))) {
            var there = files.map(it -> it.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(named).isNotEmpty();
            named.removeAll(there);
            assertThat(named).as("named and not there").isEmpty();
        }
    }
}
