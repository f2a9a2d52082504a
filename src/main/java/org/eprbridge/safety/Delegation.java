package org.eprbridge.safety;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;

/**
 * A lead officer lets a deputy sign for some days.
 *
 * @param changes only these; empty for every change
 */
public record Delegation(
        DelegationId delegation, OfficerId lead, LocalDate firstDay, LocalDate lastDay, List<ChangeId> changes) {

    public Delegation {
        changes = List.copyOf(changes);
    }

    public boolean coversOn(LocalDate day, ChangeId change) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && (changes.isEmpty() || changes.contains(change));
    }
}
