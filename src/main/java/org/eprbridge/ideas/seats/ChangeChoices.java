package org.eprbridge.ideas.seats;

import java.util.List;
import org.eprbridge.kernel.ChangeId;

/** A seat in triage: whoever keeps the changes offers those that an accepted idea may still join. */
@FunctionalInterface
public interface ChangeChoices {

    /** @param q words in the reference or the title; empty for the newest; at most about ten come back */
    List<Choice> openChanges(String q);

    /** @param news where the change stands, for example "Being built, 2 ideas" */
    record Choice(ChangeId change, String title, String news) {}
}
