package org.eprbridge.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

@DisplayName("The orders of a list")
class OrdersTest {

    static final Sort NEWEST_FIRST = Sort.by(DESC, "day").and(Sort.by(DESC, "_id"));

    final Orders orders = Orders.usually(NEWEST_FIRST, "day", "title").or("stage", "place");

    @Test
    void are_the_usual_one_when_nobody_asks() {
        assertThat(by("")).isEqualTo(NEWEST_FIRST);
    }

    @Test
    void leave_those_that_are_alike_in_the_usual_one() {
        assertThat(by("title")).isEqualTo(Sort.by(ASC, "title").and(NEWEST_FIRST));
        assertThat(by("-title")).isEqualTo(Sort.by(DESC, "title").and(NEWEST_FIRST));
    }

    @Test
    void turn_the_usual_one_round() {
        assertThat(by("day")).isEqualTo(Sort.by(ASC, "day").and(Sort.by(DESC, "_id")));
    }

    @Test
    void take_a_name_for_the_field_that_holds_it() {
        assertThat(by("stage")).isEqualTo(Sort.by(ASC, "place").and(NEWEST_FIRST));
    }

    @Test
    void say_which_there_are() {
        assertThatThrownBy(() -> by("colour")).isInstanceOf(Misshapen.class).hasMessageContaining("day, title, stage");
    }

    private Sort by(String sort) {
        return orders.of(new PageRequest(0, 10, sort));
    }
}
