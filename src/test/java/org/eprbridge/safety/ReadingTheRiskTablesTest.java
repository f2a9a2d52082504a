package org.eprbridge.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.eprbridge.safety.ReviewPasts.TABLES;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading the risk tables of the NHS")
class ReadingTheRiskTablesTest {

    @ParameterizedTest
    @CsvSource({
        "VERY_HIGH, MINOR, 3", "VERY_HIGH, SIGNIFICANT, 4", "VERY_HIGH, CONSIDERABLE, 4", "VERY_HIGH, MAJOR, 5",
        "VERY_HIGH, CATASTROPHIC, 5", "HIGH, MINOR, 2", "HIGH, SIGNIFICANT, 3", "HIGH, CONSIDERABLE, 3",
        "HIGH, MAJOR, 4", "HIGH, CATASTROPHIC, 5", "MEDIUM, MINOR, 2", "MEDIUM, SIGNIFICANT, 2",
        "MEDIUM, CONSIDERABLE, 3", "MEDIUM, MAJOR, 3", "MEDIUM, CATASTROPHIC, 4", "LOW, MINOR, 1",
        "LOW, SIGNIFICANT, 2", "LOW, CONSIDERABLE, 2", "LOW, MAJOR, 3", "LOW, CATASTROPHIC, 4",
        "VERY_LOW, MINOR, 1", "VERY_LOW, SIGNIFICANT, 1", "VERY_LOW, CONSIDERABLE, 2", "VERY_LOW, MAJOR, 2",
        "VERY_LOW, CATASTROPHIC, 3"
    })
    void looks_every_rating_up(Likelihood likelihood, Severity severity, int rating) {
        assertThat(TABLES.rating(likelihood, severity)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DEATH,                              MANY, CATASTROPHIC
            DEATH,                              ONE,  MAJOR
            PERMANENT_LIFE_CHANGING_INCAPACITY, MANY, CATASTROPHIC
            PERMANENT_LIFE_CHANGING_INCAPACITY, ONE,  MAJOR
            SEVERE_INJURY_RECOVERY_EXPECTED,    MANY, MAJOR
            SEVERE_INJURY_RECOVERY_EXPECTED,    ONE,  CONSIDERABLE
            SEVERE_PSYCHOLOGICAL_TRAUMA,        MANY, MAJOR
            SEVERE_PSYCHOLOGICAL_TRAUMA,        ONE,  CONSIDERABLE
            MINOR_INJURY_RECOVERY_NOT_EXPECTED, MANY, CONSIDERABLE
            MINOR_INJURY_RECOVERY_NOT_EXPECTED, ONE,  SIGNIFICANT
            SIGNIFICANT_PSYCHOLOGICAL_TRAUMA,   MANY, CONSIDERABLE
            SIGNIFICANT_PSYCHOLOGICAL_TRAUMA,   ONE,  SIGNIFICANT
            MINOR_INJURY_RECOVERY_EXPECTED,     MANY, SIGNIFICANT
            MINOR_INJURY_RECOVERY_EXPECTED,     ONE,  MINOR
            MINOR_UPSET,                        MANY, SIGNIFICANT
            MINOR_UPSET,                        ONE,  MINOR
            NEGLIGIBLE,                         MANY, MINOR
            NEGLIGIBLE,                         ONE,  MINOR
            """)
    void looks_every_severity_up(Harm harm, Patients patients, Severity severity) {
        assertThat(TABLES.severity(harm, patients)).isEqualTo(severity);
    }

    @Test
    void knows_their_version() {
        assertThat(TABLES.version()).isEqualTo("nhs-1");
    }

    @ParameterizedTest
    @CsvSource({
        "1, true, 'Acceptable, no further action required.'",
        "2, true, Acceptable where the cost of further reduction outweighs the benefit.",
        "3, true, Undesirable; acceptable only when further reduction is impractical.",
        "4, false, Mandatory elimination or control to reduce the risk to an acceptable level.",
        "5, false, Unacceptable level of risk."
    })
    void says_what_each_rating_means_and_whether_it_may_go_live(int rating, boolean released, String meaning) {
        assertThat(RiskMatrix.mayBeReleased(rating)).isEqualTo(released);
        assertThat(RiskMatrix.meaning(rating)).isEqualTo(meaning);
    }

    @Test
    void knows_no_other_rating() {
        assertThatIllegalArgumentException().isThrownBy(() -> RiskMatrix.meaning(6));
    }

    @Nested
    class refuses_tables {

        @Test
        void without_a_cell() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(Likelihood.LOW, Severity.MAJOR, null))
                    .withMessageContaining("no rating of 1 to 5 for LOW, MAJOR");
        }

        @Test
        void with_a_number_that_is_no_rating() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(Likelihood.VERY_HIGH, Severity.CATASTROPHIC, 25))
                    .withMessageContaining("no rating of 1 to 5");
        }

        @Test
        void that_rate_a_worse_risk_lower() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(Likelihood.HIGH, Severity.MAJOR, 2))
                    .withMessageContaining("HIGH, MAJOR is rated lower");
        }

        @Test
        void without_a_severity() {
            var severities = new HashMap<>(TABLES.severities());
            severities.put(Harm.DEATH, Map.of(Patients.ONE, Severity.MAJOR));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RiskTables("ours-1", TABLES.ratings(), severities))
                    .withMessageContaining("no severity for DEATH, MANY");
        }

        @Test
        void without_a_version() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RiskTables(" ", TABLES.ratings(), TABLES.severities()))
                    .withMessageContaining("no version");
        }

        private static RiskTables with(Likelihood likelihood, Severity severity, @Nullable Integer rating) {
            var ratings = new HashMap<>(TABLES.ratings());
            var row = new EnumMap<>(TABLES.ratings().getOrDefault(likelihood, Map.of()));
            if (rating == null) {
                row.remove(severity);
            } else {
                row.put(severity, rating);
            }
            ratings.put(likelihood, row);
            return new RiskTables("ours-1", ratings, TABLES.severities());
        }
    }
}
