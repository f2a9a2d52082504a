package org.eprbridge.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is known by what is in it")
class Sha256Test {

    @Test
    void has_the_digits_that_everybody_else_finds() { // FIPS 180-2, appendix B.1
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void is_read_in_utf_8_when_it_is_a_text() {
        assertThat(Sha256.hex("Łukasz")).isEqualTo(Sha256.hex("Łukasz".getBytes(StandardCharsets.UTF_8)));
    }
}
