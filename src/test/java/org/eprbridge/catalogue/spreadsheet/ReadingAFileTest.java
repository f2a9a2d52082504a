package org.eprbridge.catalogue.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.FLUIDS;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.HEADER;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.errors;
import static org.eprbridge.catalogue.spreadsheet.FilesOfFeatures.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.guard.Formulas;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a file of features")
class ReadingAFileTest {

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
}
