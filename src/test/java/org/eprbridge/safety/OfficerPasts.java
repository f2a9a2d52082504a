package org.eprbridge.safety;

import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.safety.OfficerEvent.AuthorityDelegated;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;

/** Histories of the office of a safety officer: the CSO leads, the second CSO is a deputy. Today is 6 August 2026. */
public final class OfficerPasts {

    public static final LocalDate TODAY = LocalDate.of(2026, 8, 6);
    public static final OfficerId LEAD = OfficerId.of(CSO.person());
    public static final OfficerId DEPUTY = OfficerId.of(SECOND_CSO.person());
    public static final DelegationId HOLIDAY = new DelegationId("DEL-1");
    public static final OfficerRegistration UNTIL_2030 = until(LocalDate.of(2030, 12, 31));
    public static final String WHY = "She moves to another trust.";

    private OfficerPasts() {}

    public static OfficerRegistration until(LocalDate lastDay) {
        return new OfficerRegistration(RegistrationBody.GMC, "0000042", lastDay);
    }

    public static List<Object> lead() {
        return List.of(did(BOARD, new OfficerNominated(LEAD, OfficerKind.LEAD, UNTIL_2030)));
    }

    public static List<Object> deputy() {
        return List.of(did(BOARD, new OfficerNominated(DEPUTY, OfficerKind.DEPUTY, UNTIL_2030)));
    }

    /** From the first to the last day, both inclusive, for these changes or for all. */
    public static Delegation delegation(LocalDate firstDay, LocalDate lastDay, ChangeId... changes) {
        return new Delegation(HOLIDAY, LEAD, firstDay, lastDay, List.of(changes));
    }

    /** The lead is away today and tomorrow. */
    public static List<Object> deputyInCharge() {
        return then(deputy(), did(CSO, new AuthorityDelegated(DEPUTY, delegation(TODAY, TODAY.plusDays(1)))));
    }

    public static List<Object> ended() {
        return then(lead(), did(BOARD, new NominationEnded(LEAD, WHY)));
    }
}
