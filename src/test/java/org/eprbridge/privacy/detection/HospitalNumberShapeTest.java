package org.eprbridge.privacy.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The shapes of this hospital's numbers")
class HospitalNumberShapeTest {

    @Test
    void are_several_with_commas_between() {
        var guard = new CarefulDetector(HospitalNumberShape.all("[A-Z]\\d{6,8}, RXX-\\d{4}"));

        assertThat(guard.in("See K1234567 or RXX-1234"))
                .containsExactly(
                        new Found(PatientDataKind.HOSPITAL_NUMBER, 4, 12),
                        new Found(PatientDataKind.HOSPITAL_NUMBER, 16, 24));
    }

    @Test
    void are_whole_words() {
        var guard = new CarefulDetector(HospitalNumberShape.all("K\\d{3}"));

        assertThat(guard.in("XK123 K1234 K12")).isEmpty();
    }

    @Test
    void may_be_none() {
        assertThat(HospitalNumberShape.all("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b",
                "\\d+",
                ".*",
                "[A-Z",
                "a|b",
                "\\d{1,9}\\d{1,9}\\d{1,9}",
                "A?B?",
                "x",
                "[Z-A]\\d{3}",
                "(?=a)b{2}",
                "\\w{5}",
                "K\\d{9,3}"
            })
    void are_refused_at_the_start_when_they_could_be_slow_or_cannot_be_read(String shape) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HospitalNumberShape.all(shape))
                .withMessageContaining("epr.privacy.hospital-numbers")
                .withMessageContaining(shape);
    }
}
