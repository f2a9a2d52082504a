package org.eprbridge.safety;

import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;

/** What puts right whatever stands in the way of a signature, so that screens can lead there. */
public sealed interface Remedy {

    /** A refusal that somebody other than the board or another officer can do something about. */
    interface Known {

        Remedy remedy();
    }

    /** Something that the review as a whole still owes. */
    enum OfReview implements Remedy {
        DESCRIBE_SCOPE,
        CHOOSE_PATH,
        RECORD_WORKSHOP,
        ADD_HAZARD,
        READ_HAZARDS
    }

    record OfHazard(HazardId hazard, HazardDeed deed) implements Remedy {}

    /** What one hazard still owes. */
    enum HazardDeed {
        EDIT,
        ASSESS_INITIAL,
        ASSESS_RESIDUAL,
        ADD_CONTROL,
        END_OFFER
    }

    record OfControl(HazardId hazard, ControlId control, ControlDeed deed) implements Remedy {}

    /** What one control still owes. */
    enum ControlDeed {
        CHANGE,
        PROVE
    }

    record OfIncident(IncidentId incident) implements Remedy {}
}
