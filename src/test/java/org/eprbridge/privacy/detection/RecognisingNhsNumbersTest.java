package org.eprbridge.privacy.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Recognising NHS numbers")
class RecognisingNhsNumbersTest {

    final CarefulDetector guard = new CarefulDetector(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765919",
                "943 476 5919",
                "943-476-5919",
                "943.476.5919",
                "943/476/5919",
                "943\u00a0476\u00a05919",
                "943\u200b476\u200b5919",
                "9\u200b4\u200b3\u200b4\u200b7\u200b6\u200b5\u200b9\u200b1\u200b9",
                "943\u2013476\u20115919",
                "943 - 476 - 5919",
                "943   476   5919",
                "943\n476\n5919",
                "9 4 3 4 7 6 5 9 1 9",
                "94 34 76 59 19",
                "\uff19\uff14\uff13\uff14\uff17\uff16\uff15\uff19\uff11\uff19",
                "\u0669\u0664\u0663 476 5919"
            })
    void however_they_are_written(String number) {
        assertThat(guard.in("See " + number + " please"))
                .containsExactly(new Found(PatientDataKind.NHS_NUMBER, 4, 4 + number.length()));
    }

    @Nested
    class beside_other_numbers {

        @Test
        void they_are_found() {
            assertThat(guard.in("Bed 12 943 476 5919 10 mg"))
                    .containsExactly(new Found(PatientDataKind.NHS_NUMBER, 7, 19));
        }

        @Test
        void each_of_two_is_found() {
            assertThat(guard.in("943 476 5919 401 023 2137")).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5918 has a wrong last digit",
                "19434765919",
                "94347659190",
                "0000000000 is what an empty field shows",
                "INC9434765919",
                "INC 9434765919",
                "ISBN 0-306-40615-2",
                "07700 900123",
                "5012345678900",
                "192.168.100.1",
                "12.08.2026 10",
                "0800-1800 12"
            })
    void and_nothing_else(String text) {
        assertThat(guard.in(text)).noneMatch(found -> found.kind().blocks());
    }
}
