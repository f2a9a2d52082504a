package org.eprbridge.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An import refuses a file that is not the log that was exported")
class RefusingABadFileTest {

    @TempDir
    static Path place;

    private static String file;
    private static LogForTests there;

    @BeforeAll
    static void open() {
        try (var here = new LogForTests(place.resolve("here"))) {
            here.log.add(SealedLog.of(6).commits);
            file = here.export(0);
        }
        there = new LogForTests(place.resolve("there"));
    }

    @AfterAll
    static void close() {
        there.close();
    }

    @AfterEach
    void forget() {
        there.database.getCollection(LogImport.UNFINISHED).drop();
        there.database.getCollection("commits").drop();
    }

    private static String with(Consumer<List<String>> change) {
        var lines = new ArrayList<>(file.lines().toList());
        change.accept(lines);
        return String.join("\n", lines) + "\n";
    }

    private static String withLine(int number, String line) {
        return with(lines -> lines.set(number - 1, line));
    }

    private static String line(int number) {
        return file.lines().skip(number - 1).findFirst().orElseThrow();
    }

    private static void refused(String file, String sentence) {
        refused(file.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private static void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> there.bringIn(file))
                .isInstanceOf(BadLogFile.class)
                .hasMessageContaining(sentence);
    }

    @Nested
    class which_is_another_kind_of_file {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        ''
                        hello
                        {}
                        []
                        {"log": "epr-bridge"}
                        {"log": "epr-bridge", "version": 2, "from": 0, "before": "0", "exported": "2026-08-03T12:00:00Z"}
                        {"log": "epr-bridge", "version": "1", "from": 0, "before": "0", "exported": "2026-08-03T12:00:00Z"}
                        {"log": "other", "version": 1, "from": 0, "before": "0", "exported": "2026-08-03T12:00:00Z"}
                        """)
        void by_its_first_line(String header) {
            refused(withLine(1, header), "Line 1: This is not the header of an exported log of version 1");
        }

        @Test
        void by_having_nothing_in_it() {
            refused("", "Line 1: This is not the header");
        }

        @Test
        void by_not_being_text() {
            var bytes = file.getBytes(StandardCharsets.UTF_8);
            bytes[line(1).length() + 40] = (byte) 0xC3;
            refused(bytes, "Line 2: This is not text in UTF-8");
        }

        @Test
        void by_a_line_without_end() {
            refused(withLine(3, "x".repeat(50_000)), "Line 3: This line is longer than any commit can be");
        }
    }

    @Nested
    class which_was_cut_off {

        @Test
        void between_two_lines() {
            refused(with(lines -> lines.subList(4, lines.size()).clear()), "Line 5: The file ends without its closing");
        }

        @Test
        void in_the_middle_of_a_line() {
            refused(file.substring(0, file.length() / 2), "This is not a commit of a log");
        }

        @Test
        void and_got_its_closing_line_back() {
            refused(with(lines -> lines.subList(4, 7).clear()), "Line 5: The closing line speaks of 12 events");
        }
    }

    @Nested
    class which_was_changed {

        @Test
        void in_a_word() {
            refused(
                    withLine(4, line(4).replaceFirst("Grüße", "Gruesse")),
                    "Line 4: The commit at 4, or the one before");
        }

        @Test
        void in_a_type() {
            refused(
                    withLine(
                            4,
                            line(4).replace("{\"$numberInt\": \"2\"}, \"long\"", "{\"$numberLong\": \"2\"}, \"long\"")),
                    "Line 4: The commit at 4, or the one before");
        }

        @Test
        void in_its_order() {
            refused(with(lines -> Collections.swap(lines, 3, 4)), "Line 4: A commit begins at 6, but 4 is the next");
        }

        @Test
        void by_taking_a_line_out() {
            refused(with(lines -> lines.remove(2)), "Line 3: A commit begins at 4, but 2 is the next");
        }

        @Test
        void by_saying_a_line_twice() {
            refused(with(lines -> lines.add(3, line(3))), "Line 4: A commit begins at 2, but 4 is the next");
        }

        @Test
        void by_adding_something_at_the_end() {
            refused(file + "{}\n", "Something follows the closing line");
        }

        @Test
        void by_an_empty_line() {
            refused(with(lines -> lines.add(3, "")), "Line 4: This is not a commit of a log");
        }

        @Test
        void by_leaving_a_hash_out() {
            refused(
                    withLine(4, line(4).replaceFirst(", \"h\": \"[0-9a-f]+\"", "")),
                    "Line 4: The commit has no hash, but those before it have one");
        }
    }

    @Nested
    class whose_commits_are_none {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        "n": {"$numberInt": "2"},| ''                              | has "c" where it should not be
                        "n": {"$numberInt": "2"} | "n": {"$numberLong": "2"}       | has "n" where it should not be, or of another type
                        "c": "                   | "x": "                          | has "x" where it should not be
                        "m": {                   | "z": {}, "m": {                 | An event has "z" where it should not be
                        "p": {                   | "p": [], "q": {                 | An event has "p" where it should not be
                        "y": "Idea"              | "y": true                       | An event has "y" where it should not be
                        "e": [                   | "e": [{"$numberInt": "1"},      | An event is not a document
                        "k": ["                  | "k": [7, "                      | A stream key is not a text
                        "text":                  | "int": 7, "text":               | A field is there twice
                        "empty": {}              | "empty": {"$oid": "0123456789abcdef01234567"} | cannot be read
                        """)
        void by_their_shape(String from, String to, String sentence) {
            refused(withLine(2, line(2).replace(from, to == null ? "" : to)), sentence);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        null
                        7
                        []
                        {}
                        {"_id": {"$numberLong": "0"}}
                        {"_id": {"$numberLong": "99999999999999999999"}}
                        {"_id": ObjectId()}
                        {"a": {"$binary": 7}}
                        """)
        void at_all(String line) {
            refused(withLine(2, line), "Line 2: ");
        }

        @Test
        void by_being_deeper_than_deep() {
            refused(withLine(2, "{\"a\":".repeat(3_300) + "1" + "}".repeat(3_300)), "Line 2: This is not a commit");
        }
    }

    @Test
    void and_takes_it_once_it_is_good_again() {
        refused(withLine(5, "{}"), "Line 5");

        assertThat(there.bringIn(file).commits()).isEqualTo(6);
    }
}
