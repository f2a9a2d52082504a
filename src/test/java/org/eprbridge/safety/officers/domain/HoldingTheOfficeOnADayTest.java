package org.eprbridge.safety.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.WHY;
import static org.eprbridge.safety.OfficerPasts.until;
import static org.eprbridge.testing.Cast.BOARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.OfficerEvent;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerEvent.RegistrationRenewed;
import org.eprbridge.safety.OfficerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Holding the office of clinical safety officer on a day")
class HoldingTheOfficeOnADayTest {

    static final LocalDate NOMINATED = LocalDate.of(2026, 8, 3);
    static final LocalDate REGISTERED_UNTIL = LocalDate.of(2026, 8, 20);

    final List<Recorded> story = new ArrayList<>();

    @BeforeEach
    void nominated() {
        happens(NOMINATED, new OfficerNominated(LEAD, OfficerKind.LEAD, until(REGISTERED_UNTIL)));
    }

    @Test
    void begins_on_the_day_of_the_nomination() {
        assertThat(held(NOMINATED)).isTrue();
        assertThat(held(NOMINATED.minusDays(1))).isFalse();
    }

    @Test
    void lasts_until_the_day_on_which_it_ends() {
        happens(LocalDate.of(2026, 8, 10), new NominationEnded(LEAD, WHY));
        assertThat(held(LocalDate.of(2026, 8, 10))).isTrue();
        assertThat(held(LocalDate.of(2026, 8, 11))).isFalse();
    }

    @Test
    void needs_a_registration_that_was_valid_on_the_day() {
        assertThat(held(REGISTERED_UNTIL)).isTrue();
        assertThat(held(REGISTERED_UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void is_not_changed_by_what_is_recorded_later() {
        happens(LocalDate.of(2026, 8, 25), new RegistrationRenewed(LEAD, until(LocalDate.of(2030, 12, 31))));
        assertThat(held(LocalDate.of(2026, 8, 22))).isFalse();
        assertThat(held(LocalDate.of(2026, 8, 25))).isTrue();
    }

    @Test
    void is_nothing_that_somebody_has_without_a_nomination() {
        story.clear();
        assertThat(held(NOMINATED)).isFalse();
    }

    private boolean held(LocalDate day) {
        return OfficeOnADay.held(LEAD, story, day);
    }

    private void happens(LocalDate day, OfficerEvent event) {
        var at = day.atTime(9, 0).atZone(SafetyOfficer.ENGLAND).toInstant();
        story.add(new Recorded(event, BOARD, at, story.size(), story.size()));
    }
}
