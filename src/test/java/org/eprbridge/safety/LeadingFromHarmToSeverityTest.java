package org.eprbridge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Leading from the harm and the number of patients to a severity")
class LeadingFromHarmToSeverityTest {

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
    void every_cell_is_as_in_the_table_of_the_nhs(Harm harm, Patients patients, Severity severity) {
        assertThat(SeverityRule.severity(harm, patients)).isEqualTo(severity);
    }

    @Test
    void many_patients_are_never_less_severe_than_one() {
        assertThat(Arrays.stream(Harm.values()).filter(this::lessSevereForMany).collect(Collectors.toSet()))
                .isEmpty();
    }

    private boolean lessSevereForMany(Harm harm) {
        return SeverityRule.severity(harm, Patients.MANY).ordinal()
                < SeverityRule.severity(harm, Patients.ONE).ordinal();
    }
}
