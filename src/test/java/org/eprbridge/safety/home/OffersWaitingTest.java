package org.eprbridge.safety.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;

import java.util.List;
import org.eprbridge.platform.ui.Waiting.Item;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.TransferInbox;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hazards on offer, on the home page")
class OffersWaitingTest {

    static final TransferInbox.Card OFFERED = new TransferInbox.Card(
            HAZARD, REVIEW, CHANGE, TITLE, WRONG_UNIT, 2, new Receiver("RYY", ""), "It is yours.", "cso", "");

    @Test
    void wait_for_those_who_can_take_them_over() {
        var home = new OffersWaiting(new Answers().to(TransferInbox.Mine.class, _ -> List.of(OFFERED, OFFERED)));
        assertThat(home.waitingFor(ANALYST))
                .extracting(Item::title, Item::count, Item::link)
                .containsExactly(tuple("Hazards offered to you", 2L, "safety/transfers"));
        assertThat(home.waitingFor(NURSE)).isEmpty();
    }

    @Test
    void remind_the_officer_of_those_outside_who_have_not_answered() {
        var home = new OffersWaiting(new Answers()
                .to(TransferInbox.Mine.class, _ -> List.of())
                .to(TransferInbox.Outside.class, _ -> List.of(OFFERED)));
        assertThat(home.waitingFor(CSO)).extracting(Item::title).containsExactly("Answers from outside");
    }
}
