package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ReviewPasts.TABLES;
import static org.eprbridge.testing.Cast.EPR_BRIDGE;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.RiskTablesCommand.AdoptRiskTables;
import org.eprbridge.safety.RiskTablesEvent.RiskTablesAdopted;
import org.eprbridge.safety.RiskTablesRewritten;
import org.eprbridge.safety.Severity;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

@DisplayName("Adopting risk tables")
class AdoptingRiskTablesTest {

    static final RiskTables OURS = rated("ours-1", Likelihood.MEDIUM, Severity.SIGNIFICANT, 3);
    static final RiskTables OTHERS = rated("ours-2", Likelihood.LOW, Severity.MINOR, 2);

    /** The same name over other cells. */
    static final RiskTables REWRITTEN = rated("ours-1", Likelihood.LOW, Severity.MINOR, 2);

    final AggregateTestFixture<TablesAdopted> story = Stories.of(TablesAdopted.class);

    @Nested
    class at_the_start_of_a_house {

        @Test
        void needs_no_word_for_those_of_the_nhs() {
            given(TABLES).when(new AdoptRiskTables(), by(EPR_BRIDGE)).expectNoEvents();
        }

        @Test
        void writes_down_those_of_its_own() {
            given(OURS).when(new AdoptRiskTables(), by(EPR_BRIDGE)).expectEvents(new RiskTablesAdopted(OURS));
        }

        @Test
        void does_not_write_them_down_twice() {
            given(OURS, OURS).when(new AdoptRiskTables(), by(EPR_BRIDGE)).expectNoEvents();
        }

        @Test
        void says_when_it_goes_back_to_those_of_the_nhs() {
            given(TABLES, OURS).when(new AdoptRiskTables(), by(EPR_BRIDGE)).expectEvents(new RiskTablesAdopted(TABLES));
        }

        @Test
        void refuses_other_cells_under_a_version_that_was_used() {
            given(REWRITTEN, OURS, OTHERS)
                    .when(new AdoptRiskTables(), by(EPR_BRIDGE))
                    .expectException(RiskTablesRewritten.class)
                    .expectNoEvents();
        }

        @Test
        void does_not_even_come_about_with_them() {
            var log = Histories.log(TablesAdopted.ID, past(OURS, OTHERS));

            assertThat(ReadsRiskTables.asBefore(OURS, log)).isEqualTo(OURS);
            assertThatThrownBy(() -> ReadsRiskTables.asBefore(REWRITTEN, log))
                    .isInstanceOf(RiskTablesUnusable.class)
                    .hasMessageContaining("other risk tables of version ours-1");
        }

        @Test
        void nor_with_other_cells_under_the_version_of_the_nhs() {
            var file = new ByteArrayResource(new byte[0], "ours.json");
            assertThatThrownBy(() -> ReadsRiskTables.ofTheirOwnVersion(
                            rated(TABLES.version(), Likelihood.LOW, Severity.MINOR, 2), file))
                    .isInstanceOf(RiskTablesUnusable.class)
                    .hasMessageContaining("not those of the NHS");
        }

        @Test
        void nor_with_a_file_that_holds_no_tables() {
            var words = "{\"version\":\"ours-1\",\"ratings\":{},\"severities\":{}}".getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> ReadsRiskTables.read(new ByteArrayResource(words, "ours.json")))
                    .isInstanceOf(RiskTablesUnusable.class)
                    .hasMessageContaining("no rating of 1 to 5 for VERY_LOW, MINOR");
        }
    }

    @Nested
    class keeps {

        final RiskTablesInTheLog book = tables(TABLES, OURS, OTHERS);

        @Test
        void every_version_with_its_cells() {
            assertThat(book.version("ours-1")).contains(OURS);
            assertThat(book.version("ours-2")).contains(OTHERS);
            assertThat(book.version(TABLES.version())).contains(TABLES);
            assertThat(book.version("ours-0")).isEmpty();
        }

        @Test
        void from_where_to_where_each_was_in_use() {
            assertThat(book.asOf(0)).isEqualTo(TABLES);
            assertThat(book.asOf(1)).isEqualTo(OURS);
            assertThat(book.asOf(2)).isEqualTo(OTHERS);
        }
    }

    private TestExecutor<TablesAdopted> given(RiskTables configured, RiskTables... before) {
        story.registerAnnotatedCommandHandler(tables(configured, before));
        return before.length == 0 ? story.givenNoPriorActivity() : story.given(past(before));
    }

    private RiskTablesInTheLog tables(RiskTables configured, RiskTables... before) {
        return new RiskTablesInTheLog(configured, story.getRepository(), Histories.log(TablesAdopted.ID, past(before)));
    }

    private static List<?> past(RiskTables... adopted) {
        return Arrays.stream(adopted)
                .map(it -> did(EPR_BRIDGE, new RiskTablesAdopted(it)))
                .toList();
    }

    /** Those of the NHS but for one cell. */
    private static RiskTables rated(String version, Likelihood likelihood, Severity severity, int rating) {
        var ratings = new HashMap<>(TABLES.ratings());
        var row = new HashMap<>(ratings.getOrDefault(likelihood, Map.of()));
        row.put(severity, rating);
        ratings.put(likelihood, row);
        return new RiskTables(version, ratings, TABLES.severities());
    }
}
