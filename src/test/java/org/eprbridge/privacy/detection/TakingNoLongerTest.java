package org.eprbridge.privacy.detection;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A hundred thousand characters chosen to make the guard slow")
class TakingNoLongerTest {

    static final int MANY = 100_000;

    static Stream<String> hostileTexts() {
        return Stream.of(
                        "1",
                        "1 ",
                        "1-",
                        "1  -  ",
                        "12.",
                        "0 ",
                        "07",
                        "07 ",
                        "+44",
                        "+44 (0)",
                        "1\u200b",
                        " ",
                        "\u00a0",
                        "\u200b",
                        "@",
                        "a@",
                        "a.",
                        "a@a.",
                        "a@a.a",
                        "-",
                        ".",
                        "Mr ",
                        "Mr A",
                        "Mr A. A. ",
                        "Mrs and Mrs ",
                        "patient ",
                        "Patient John ",
                        "pt",
                        "A",
                        "Aa",
                        "A'",
                        "dob ",
                        "dob 1",
                        "dob: is ",
                        "born on the ",
                        "1/1/1",
                        "12 March ",
                        "mrn ",
                        "mrn 1",
                        "mrn: A 1 ",
                        "LS",
                        "LS1 3",
                        "LS1 3EX ",
                        "postcode a",
                        "address ",
                        "1a",
                        "inc ",
                        "isbn",
                        "943476591",
                        "(0)",
                        "((((",
                        "{",
                        "\\",
                        "\n",
                        "\ud83d\ude00",
                        "\u0301",
                        "9\ufe0f\u20e3")
                .map(piece -> piece.repeat(MANY / piece.length()));
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("hostileTexts")
    void take_no_more_than_a_moment(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> new CarefulDetector(List.of()).in(text));
    }
}
