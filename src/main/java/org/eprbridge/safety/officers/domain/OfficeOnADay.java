package org.eprbridge.safety.officers.domain;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.OfficerEvent;
import org.eprbridge.safety.OfficerEvent.NominationEnded;

/** Who held an office on a day, as the log told it up to the end of that day. */
final class OfficeOnADay {

    private OfficeOnADay() {}

    static boolean held(OfficerId officer, List<Recorded> story, LocalDate day) {
        var past = told(story.stream().filter(fact -> counts(fact, day)).toList());
        return OfficerSoFar.of(officer, past).inTheWayOfOffice(day).isEmpty();
    }

    static List<OfficerEvent> told(List<Recorded> story) {
        return story.stream()
                .map(Recorded::event)
                .filter(OfficerEvent.class::isInstance)
                .map(OfficerEvent.class::cast)
                .toList();
    }

    /** Whoever held it in the morning held it on that day. */
    private static boolean counts(Recorded fact, LocalDate day) {
        var recorded = LocalDate.ofInstant(fact.at(), SafetyOfficer.ENGLAND);
        return recorded.isBefore(day) || recorded.equals(day) && !(fact.event() instanceof NominationEnded);
    }
}
