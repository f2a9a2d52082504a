package org.eprbridge.privacy.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eprbridge.platform.guard.PatientDataKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guard, measured on sentences that a person has marked")
class MeasuringTheGuardTest {

    static final List<Sentences.Sentence> SENTENCES = Sentences.all();
    static final Tally TALLY = new Tally(new CarefulDetector(List.of(Pattern.compile("RXX\\d{7}"))), SENTENCES);

    @Test
    void has_enough_to_be_measured_on() {
        assertThat(SENTENCES).hasSizeGreaterThanOrEqualTo(300);
        assertThat(SENTENCES.stream().filter(sentence -> sentence.marked().isEmpty()))
                .as("ordinary sentences")
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void finds_every_nhs_number() {
        assertThat(TALLY.recall(PatientDataKind.NHS_NUMBER)).isEqualTo(1.0);
    }

    @Test
    void blocks_hardly_anything_else() {
        assertThat(TALLY.precision(PatientDataKind.NHS_NUMBER)).isGreaterThanOrEqualTo(0.98);
    }

    @ParameterizedTest
    @EnumSource
    void warns_seldom_for_nothing(PatientDataKind kind) {
        assertThat(TALLY.precision(kind)).as("%s", TALLY.falseAlarms).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @EnumSource
    void misses_little(PatientDataKind kind) {
        assertThat(TALLY.recall(kind)).as("%s", TALLY.missed).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void misses_nothing_by_sparing_what_needs_a_digit_where_there_is_none() {
        var guard = new CarefulDetector(List.of());
        var withoutDigits = SENTENCES.stream()
                .map(Sentences.Sentence::text)
                .map(text -> text.replaceAll("\\p{Nd}", ""))
                .toList();

        assertThat(withoutDigits).allSatisfy(text -> assertThat(guard.in(text)).isEqualTo(guard.in(text + "\n\n7")));
    }

    @Test
    void says_in_the_documentation_what_was_measured() throws IOException {
        Files.writeString(
                Path.of("target/patient-data.txt"),
                TALLY.table() + "\nMissed\n" + String.join("\n", TALLY.missed) + "\n\nFalse alarms\n"
                        + String.join("\n", TALLY.falseAlarms) + "\n");

        assertThat(Files.readString(Path.of("docs/patient-data.md")))
                .as("the table of target/patient-data.txt")
                .contains(TALLY.table());
    }
}
