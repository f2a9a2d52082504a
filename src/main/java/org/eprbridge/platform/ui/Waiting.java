package org.eprbridge.platform.ui;

import java.util.List;
import org.eprbridge.kernel.Actor;

/** A seat on the home page: each room says what waits for this person. */
@FunctionalInterface
public interface Waiting {

    List<Item> waitingFor(Actor person);

    /**
     * @param order lower comes first
     * @param title what it is, for example "To triage"
     * @param count how many wait
     * @param sentence what to do, for example "3 have waited longer than promised."
     * @param link where to do it, an address within the product such as {@code triage?show=overdue}
     */
    record Item(int order, String title, long count, String sentence, String link) {}
}
