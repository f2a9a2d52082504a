package org.eprbridge.delivery.domain;

import static org.eprbridge.delivery.Stage.CLOSED;
import static org.eprbridge.delivery.Stage.DROPPED;
import static org.eprbridge.delivery.Stage.LIVE;

import java.util.Arrays;
import java.util.List;
import org.eprbridge.delivery.Stage;

/** One stage forward at a time; back to any earlier one before live; from live only to closed. */
final class Moving {

    private Moving() {}

    static List<Stage> from(Stage stage) {
        return Arrays.stream(Stage.values()).filter(to -> possible(stage, to)).toList();
    }

    static boolean possible(Stage from, Stage to) {
        if (from == LIVE) {
            return to == CLOSED;
        }
        if (from.over() || to == DROPPED) {
            return false;
        }
        return to.ordinal() < from.ordinal() || to.ordinal() == from.ordinal() + 1;
    }
}
