package org.eprbridge.ideas.seats;

import java.util.Optional;
import org.eprbridge.kernel.ChangeId;

/** A seat at triage: whoever keeps the changes says whether an accepted idea may join one. */
@FunctionalInterface
public interface ChangesToJoin {

    /** What stands in the way, and what to do about it; empty when nothing does. */
    Optional<String> inTheWay(ChangeId change);
}
