package org.eprbridge.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading the NHS risk matrix")
class ReadingTheRiskMatrixTest {

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
    void looks_every_cell_up(Likelihood likelihood, Severity severity, int rating) {
        assertThat(RiskMatrix.rating(likelihood, severity)).isEqualTo(rating);
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
}
