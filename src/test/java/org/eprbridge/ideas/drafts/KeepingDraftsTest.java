package org.eprbridge.ideas.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.testing.Stories.NOW;

import java.util.Map;
import java.util.UUID;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@DisplayName("Keeping half-written ideas")
@SuppressWarnings("NullAway.Init")
class KeepingDraftsTest {

    final PersonId writer = new PersonId("writer-" + UUID.randomUUID());

    @Autowired
    Drafts drafts;

    @Autowired
    IdeaNumbers numbers;

    @Test
    void gives_back_what_was_typed_the_last_saved_first() {
        drafts.save(writer, "one", Map.of("title", "Fluid"), NOW);
        drafts.save(writer, "two", Map.of("title", "Discharge"), NOW.plusSeconds(1));
        drafts.save(writer, "one", Map.of("title", "Fluid chart", "problem", ""), NOW.plusSeconds(2));

        assertThat(drafts.of(writer)).extracting(Drafts.Draft::draftId).containsExactly("one", "two");
        assertThat(drafts.find(writer, "one").orElseThrow().answers())
                .isEqualTo(Map.of("title", "Fluid chart", "problem", ""));
    }

    @Test
    void keeps_no_nhs_number_and_every_other_word() {
        drafts.save(writer, "one", Map.of("problem", "See 943 476 5919 or ring 07700 900123"), NOW);

        assertThat(drafts.find(writer, "one").orElseThrow().answers())
                .containsEntry("problem", "See  or ring 07700 900123");
    }

    @Test
    void shows_them_to_nobody_else() {
        drafts.save(writer, "one", Map.of("title", "Fluid"), NOW);
        var colleague = new PersonId("colleague-of-" + writer.value().substring(0, 20));

        assertThat(drafts.of(colleague)).isEmpty();
        assertThat(drafts.find(colleague, "one")).isEmpty();
    }

    @Test
    void throws_one_away_when_asked() {
        drafts.save(writer, "one", Map.of(), NOW);

        drafts.discard(writer, "one");
        drafts.discard(writer, "one");

        assertThat(drafts.find(writer, "one")).isEmpty();
    }

    @Test
    void keeps_fifty_a_person() {
        for (int i = 0; i < 50; i++) {
            drafts.save(writer, "draft-" + i, Map.of(), NOW);
        }

        assertThatThrownBy(() -> drafts.save(writer, "one-more", Map.of(), NOW)).isInstanceOf(Misshapen.class);
        drafts.save(writer, "draft-7", Map.of("title", "Still possible"), NOW);
    }

    @Test
    void is_no_store_for_long_texts() {
        var tooLong = Map.of("problem", "x".repeat(40_001));

        assertThatThrownBy(() -> drafts.save(writer, "one", tooLong, NOW)).isInstanceOf(Misshapen.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../other", "a b", "$where"})
    void takes_plain_names_only(String name) {
        assertThatThrownBy(() -> drafts.save(writer, name, Map.of(), NOW)).isInstanceOf(Misshapen.class);
        assertThatThrownBy(() -> drafts.save(writer, "one", Map.of(name, "x"), NOW))
                .isInstanceOf(Misshapen.class);
    }

    @Test
    void one_draft_becomes_one_idea_however_often_it_is_sent() {
        var first = numbers.numberFor(writer, "one");

        assertThat(numbers.numberFor(writer, "one")).isEqualTo(first);
        assertThat(numbers.numberFor(writer, "two")).isNotEqualTo(first);
        assertThatThrownBy(() -> numbers.numberFor(writer, " ")).isInstanceOf(Misshapen.class);
    }
}
