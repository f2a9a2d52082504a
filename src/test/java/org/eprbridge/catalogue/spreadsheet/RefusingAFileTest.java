package org.eprbridge.catalogue.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.FLUIDS;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.HEADER;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.errors;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.read;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.refusal;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of features")
class RefusingAFileTest {

    @Nested
    class with_all_kinds_of_mistakes {

        static final String FILE = "name,summary,how_to,where_available\n"
                + "Order sets,,Ring 07700 900123,\n"
                + "Flowsheets,Adds up,Fine,For 943 476 5919\n"
                + "Bed board,Shows beds\n"
                + "flowsheets,Again,,\n";

        @Test
        void names_them_all_at_once_by_line_and_column() {
            assertThat(errors(FILE))
                    .extracting(error -> error.line() + " " + error.column())
                    .containsExactly("2 summary", "2 how_to", "3 where_available", "4 ", "5 name");
        }

        @Test
        void is_nothing_that_somebody_could_confirm() {
            var refusal = refusal(FILE, _ -> List.of());

            assertThat(refusal.patientData()).hasSize(2);
            assertThat(refusal.canBeConfirmed()).isFalse();
            assertThat(refusal.onlyPatientData()).isFalse();
        }
    }

    @Nested
    class that_needs_correcting {

        @Test
        void names_line_and_column_of_every_problem() {
            assertThat(errors(HEADER + FLUIDS + ",No name,,,\n" + "No summary,,,,\n"))
                    .extracting(LineError::line, LineError::column)
                    .containsExactly(tuple(3L, "name"), tuple(4L, "summary"));
        }

        @Test
        void counts_lines_as_an_editor_does() {
            assertThat(errors(HEADER + "\"Two\",Sum,,,\"a\nb\"\n,No name,,,\n"))
                    .extracting(LineError::line)
                    .containsExactly(4L);
        }

        @Test
        void calls_the_column_as_the_file_does() {
            assertThat(errors(HEADER + "Long,Long,,," + "x".repeat(10_001) + "\n"))
                    .extracting(LineError::column)
                    .containsExactly("how_to");
        }

        @Test
        void refuses_the_same_name_twice() {
            assertThat(errors(HEADER + FLUIDS + FLUIDS.toUpperCase(Locale.UK)))
                    .extracting(LineError::message)
                    .containsExactly("Line 2 has the same name.");
        }

        @Test
        void refuses_a_name_that_the_catalogue_has() {
            var refused = refusal(HEADER + FLUIDS, _ -> List.of("fluid BALANCE chart"));
            assertThat(refused.errors())
                    .containsExactly(new LineError(2, "name", "The catalogue already has a feature with this name."));
        }

        @Test
        void refuses_a_line_with_too_few_or_too_many_cells() {
            assertThat(errors(HEADER + "Only a name\n" + "a,b,c,d,e,f\n"))
                    .extracting(LineError::line)
                    .containsExactly(2L, 3L);
        }

        @Test
        void shows_the_first_hundred_and_says_how_many_there_are() {
            var refused = refusal(HEADER + ",,,,\n".repeat(80), _ -> List.of());
            assertThat(refused.errors()).hasSize(100);
            assertThat(refused.sentence()).contains("160 places").contains("first 100");
        }
    }

    @Nested
    class that_is_no_list_of_features {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "   \n\n",
                    "\uFEFF",
                    "name,summary,where,audience,how_to\n",
                    "name;summary;where;audience;how_to\na;b;c;d;e\n",
                    "name,name,summary\na,b,c\n",
                    "name,where\na,b\n",
                    "name,summary,shoe_size\na,b,c\n",
                    "name,summary\n\"never closed,b\n",
                    "name,summary\n\"a\"b,c\n",
                    "PK\u0003\u0004 a spreadsheet\n",
                    "name,summary\na\u0000b,c\n"
                })
        void is_refused_with_a_sentence(String file) {
            assertThat(refusal(file, _ -> List.of()).sentence()).startsWith("Nothing was imported. ");
        }

        @Test
        void is_refused_when_it_is_not_utf_8() {
            assertThatThrownBy(() ->
                            read((HEADER + "Grüße,b,,,\n").getBytes(Charset.forName("windows-1252")), _ -> List.of()))
                    .isInstanceOf(BadFile.class);
        }

        @Test
        void is_refused_whatever_bytes_it_holds() {
            var seed = 20_260_806L;
            var chance = new Random(seed);
            for (int i = 0; i < 500; i++) {
                var rubbish = new byte[1 + chance.nextInt(400)];
                chance.nextBytes(rubbish);
                assertThatThrownBy(() -> read(rubbish, _ -> List.of()))
                        .as("seed %d", seed)
                        .isInstanceOf(BadFile.class);
            }
        }

        @Test
        void is_refused_when_it_is_too_long() {
            var lines = IntStream.rangeClosed(1, 10_001)
                    .mapToObj(i -> "Feature " + i + ",Summary,,,\n")
                    .collect(Collectors.joining());
            assertThat(refusal(HEADER + lines, _ -> List.of()).sentence()).contains("at most 10,000");
        }
    }
}
