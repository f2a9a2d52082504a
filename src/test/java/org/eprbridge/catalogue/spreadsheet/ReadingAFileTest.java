package org.eprbridge.catalogue.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.guard.Formulas;
import org.eprbridge.testing.Guards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a file of features")
class ReadingAFileTest {

    static final String HEADER = "name,summary,where,audience,how_to\n";
    static final String FLUIDS = "Fluid balance chart,Adds up fluids,Flowsheets,Nurses,Open it\n";

    @Nested
    class with_more_than_descriptions {

        static final String MORE = "name,summary,synonyms,where_available,owner,review_due,link\n";

        @Test
        void takes_every_word_and_place_of_a_cell() {
            var extra = extra(
                    MORE + "Fluids,Adds,Wee chart; I/O ;,\"Ward 7\nSite B\",nurse,6/8/2027,https://a.example/b\n");

            assertThat(extra.synonyms()).containsExactly("Wee chart", "I/O");
            assertThat(extra.places()).containsExactly("Ward 7", "Site B");
            assertThat(extra.owner()).isEqualTo(new PersonId("P-1"));
            assertThat(extra.reviewDue()).isEqualTo(LocalDate.of(2027, 8, 6));
            assertThat(extra.link()).isEqualTo("https://a.example/b");
        }

        @Test
        void says_nothing_of_empty_cells() {
            assertThat(extra(MORE + "Fluids,Adds,,,,,\n").saysNothing()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "'Fluids,Adds,,,stranger,,', owner",
            "'Fluids,Adds,,,,31/2/2027,', review_due",
            "'Fluids,Adds,,,,soon,', review_due",
            "'Fluids,Adds,,,,,http://a.example', link",
        })
        void names_the_column_that_is_wrong(String line, String column) {
            assertThat(errors(MORE + line + "\n"))
                    .singleElement()
                    .satisfies(error -> assertThat(error.column()).isEqualTo(column));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "=1+1", "+44", "-5", "@home", "'=1+1", "''x", "'plain", "it's", "plain", "\t=1", "\n=1", "\uFF1D1"
                })
        void reads_back_what_was_disarmed_for_a_spreadsheet(String cell) {
            assertThat(Formulas.restore(Formulas.disarm(cell))).isEqualTo(cell);
            assertThat(Formulas.disarm(cell))
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@")
                    .doesNotStartWith("\t")
                    .doesNotStartWith("\n")
                    .doesNotStartWith("\uFF1D");
        }

        private static FeatureCommand.Extra extra(String file) {
            return read(file.getBytes(StandardCharsets.UTF_8), _ -> List.of())
                    .getFirst()
                    .extra();
        }
    }

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
    class that_a_spreadsheet_saved {

        @Test
        void takes_every_cell_in_its_column() {
            assertThat(read(HEADER + FLUIDS))
                    .containsExactly(new FeatureDescription(
                            "Fluid balance chart", "Adds up fluids", "Flowsheets", "Nurses", "Open it"));
        }

        @Test
        void ignores_the_mark_that_excel_puts_in_front() {
            assertThat(read("\uFEFF" + HEADER + FLUIDS)).hasSize(1);
        }

        @Test
        void reads_windows_line_ends() {
            assertThat(read((HEADER + FLUIDS).replace("\n", "\r\n")))
                    .extracting(FeatureDescription::howTo)
                    .containsExactly("Open it");
        }

        @Test
        void keeps_commas_quotes_and_line_ends_within_quotes() {
            assertThat(read(HEADER + "\"Order sets, \"\"quick\"\"\",Several orders,,,\"First\nSecond\"\n"))
                    .containsExactly(
                            new FeatureDescription("Order sets, \"quick\"", "Several orders", "", "", "First\nSecond"));
        }

        @Test
        void takes_the_columns_in_any_order_and_leaves_optional_ones_out() {
            assertThat(read("Summary, NAME\nAdds up fluids,Fluid balance chart\n"))
                    .containsExactly(new FeatureDescription("Fluid balance chart", "Adds up fluids", "", "", ""));
        }

        @Test
        void skips_empty_lines() {
            assertThat(read(HEADER + "\n" + FLUIDS + "\n\n")).hasSize(1);
        }

        @Test
        void keeps_umlauts_and_apostrophes() {
            assertThat(read(HEADER + "Müller's chart,Grüße,,,\n"))
                    .extracting(FeatureDescription::name)
                    .containsExactly("Müller's chart");
        }

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+44", "-SUM(A1)", "@cmd"})
        void takes_what_looks_like_a_formula_as_text(String cell) {
            assertThat(read(HEADER + cell + "," + cell + ",,,\n"))
                    .extracting(FeatureDescription::name)
                    .containsExactly(cell);
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

    private static Collection<FeatureDescription> read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8), _ -> List.of()).stream()
                .map(CsvLine::description)
                .toList();
    }

    private static List<CsvLine> read(byte[] file, Function<Set<String>, ? extends Collection<String>> taken) {
        Map<String, FeatureList.Row> known = taken.apply(Set.of()).stream()
                .collect(Collectors.toMap(
                        Synonyms::key,
                        name -> new FeatureList.Row(
                                new FeatureId("FEAT-1"),
                                new FeatureDescription(name, "It helps.", "", "", ""),
                                0,
                                FeatureState.IN_USE,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                "")));
        var csv = FeatureCsv.read(
                file,
                person -> person.equals("nurse") ? Optional.of(new PersonId("P-1")) : Optional.empty(),
                known,
                WhenKnown.REFUSE);
        new PatientDataInLines(Guards.guard()).refuseIn(csv, _ -> {});
        return csv.features();
    }

    private static List<LineError> errors(String file) {
        return refusal(file, _ -> List.of()).errors();
    }

    private static BadFile refusal(String file, Function<Set<String>, ? extends Collection<String>> taken) {
        return catchThrowableOfType(BadFile.class, () -> read(file.getBytes(StandardCharsets.UTF_8), taken));
    }
}
