package org.eprbridge.similarity.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading what people on the wards write")
class ReadingWordsTest {

    final Reader reader = new Reader();

    @ParameterizedTest
    @CsvSource({
        "obs,observations",
        "TTAs,medicines to take home",
        "the tablets to take home,TTO",
        "DNAR,ReSPECT form",
        "clot risk,VTE",
        "early warning score,NEWS2",
        "physios,physiotherapy",
        "OT,occupational therapist",
        "OT,operating theatre",
        "abx,antibiotics",
        "U&Es,blood tests",
        "A and E,emergency department",
        "x-ray images,PACS",
        "pagers,bleep",
        "18 weeks,RTT",
        "working time directive,EWTD",
        "bed-sores,pressure ulcers",
    })
    void two_ways_to_say_it_mean_the_same(String one, String other) {
        assertThat(meanings(one)).containsAnyElementsOf(meanings(other));
    }

    @ParameterizedTest
    @CsvSource({
        "organise,organized",
        "colour,colors",
        "haematology,hematology",
        "foetal,fetal",
        "prescriptions,prescription",
    })
    void spelling_and_endings_do_not_matter(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @Test
    void what_leads_one_way_does_not_lead_back() {
        assertThat(keys("chasing pharmacy")).containsAll(meanings("TTO"));
        assertThat(reader.read("chasing pharmacy").stream().map(Term::key))
                .doesNotContainAnyElementsOf(meanings("TTO"));
    }

    @Test
    void words_that_say_nothing_are_left_out() {
        assertThat(reader.read("How would I please be able to get something done with the system?"))
                .isEmpty();
    }

    @Test
    void a_term_knows_where_it_was_said() {
        var text = "Where are my drugs to take home?";
        assertThat(reader.read(text).stream().filter(Term::meaning).map(term -> term.said(text)))
                .contains("drugs to take home");
    }

    @ParameterizedTest
    @CsvSource({
        "handvoer,handover",
        "alergies,allergies",
        "perscription,prescription",
        "flebotomy,phlebotomy",
        "thromboprophlaxis,thromboprophylaxis",
    })
    void a_slip_is_read_as_what_was_meant(String slip, String meant) {
        assertThat(meanings(slip)).isNotEmpty().isEqualTo(meanings(meant));
        assertThat(reader.understand(slip).spoken()).startsWith(meant);
    }

    @Test
    void short_forms_are_spoken_in_full() {
        assertThat(reader.spoken("TTA")).isEqualTo("TTA (take home medicines)");
    }

    @Test
    void at_least_150_groups_of_words_are_known() {
        assertThat(reader.groups()).isGreaterThanOrEqualTo(150);
    }

    private Set<String> meanings(String text) {
        return keys(text).stream().filter(key -> key.charAt(0) == Term.MEANING).collect(Collectors.toSet());
    }

    private Set<String> keys(String text) {
        return reader.understand(text).terms().stream().map(Term::key).collect(Collectors.toSet());
    }
}
