package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ui.Changes.SCANNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Page;
import org.eprbridge.safety.ReleasedChangeChoices.Choice;
import org.eprbridge.safety.ReleasedChanges;
import org.eprbridge.safety.ReleasedChanges.ReleasedChange;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The changes that an incident may come from")
class OfferingReleasedChangesTest {

    static final LocalDate LIVE_SINCE = LocalDate.of(2026, 8, 3);
    static final ChangeId TAKEN_BACK = new ChangeId("CHG-8");
    static final ReleasedChanges RELEASED = change -> Optional.of(change)
            .filter(Set.of(SCANNER, TAKEN_BACK)::contains)
            .map(it -> new ReleasedChange(it, "Change " + it, Set.of(), Set.of(), LIVE_SINCE));

    final Answers answers = new Answers()
            .to(
                    ChangeList.Find.class,
                    asked -> new Page<>(
                            asked.q().equals("scan") ? List.of(Changes.card(Stage.LIVE)) : List.of(), 1, 0, 20));
    final OffersReleasedChanges offers = new OffersReleasedChanges(answers, RELEASED);

    @Test
    void are_those_in_use_the_latest_first() {
        assertThat(offers.find("scan", 0, 20)).containsExactly(new Choice(SCANNER, "Scan wristbands at the bedside"));
        assertThat(answers.asked(ChangeList.Find.class)).singleElement().satisfies(asked -> {
            assertThat(asked.stages()).containsExactlyInAnyOrder(Stage.LIVE, Stage.CLOSED);
            assertThat(asked.page().sort()).isEqualTo("-stageSince");
        });
    }

    @Test
    void are_also_those_that_were_taken_back_when_somebody_types_the_whole_reference() {
        assertThat(offers.find(" chg-8", 0, 20)).extracting(Choice::change).containsExactly(TAKEN_BACK);
        assertThat(offers.find("chg-8", 1, 20)).isEmpty();
        assertThat(offers.find("chg-9", 0, 20)).isEmpty();
        assertThat(offers.find("no such words", 0, 20)).isEmpty();
    }

    @Test
    void know_since_when_people_use_them() {
        assertThat(offers.liveSince(SCANNER)).contains(LIVE_SINCE);
        assertThat(offers.find(new ChangeId("CHG-9"))).isEmpty();
    }
}
