package org.eprbridge.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@DisplayName("Handing out references")
class ReservingReferencesTest {

    @Autowired
    References references;

    @Test
    void the_same_key_gets_the_same_reference_again() {
        String first = references.reserve("RSV", "draft-1");

        assertThat(references.reserve("RSV", "draft-1")).isEqualTo(first).matches("RSV-\\d+");
    }

    @Test
    void another_key_gets_another_reference() {
        assertThat(references.reserve("RSV", "draft-2")).isNotEqualTo(references.reserve("RSV", "draft-3"));
    }

    @Test
    void ten_clicks_at_the_same_moment_get_one_reference() throws Exception {
        Callable<String> click = () -> references.reserve("RSV", "clicked-ten-times");
        try (var people = Executors.newFixedThreadPool(10)) {
            var answers =
                    people.invokeAll(IntStream.range(0, 10).mapToObj(_ -> click).toList());

            assertThat(answers.stream().map(Future::resultNow))
                    .hasSize(10)
                    .containsOnly(references.reserve("RSV", "clicked-ten-times"));
        }
    }

    @Test
    void ten_things_at_the_same_moment_get_ten_references() throws Exception {
        try (var people = Executors.newFixedThreadPool(10)) {
            Stream<Callable<String>> clicks =
                    IntStream.range(0, 10).mapToObj(i -> () -> references.reserve("RSV", "thing-" + i));

            assertThat(people.invokeAll(clicks.toList()).stream().map(Future::resultNow))
                    .doesNotHaveDuplicates();
        }
    }
}
