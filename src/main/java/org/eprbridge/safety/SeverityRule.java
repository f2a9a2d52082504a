package org.eprbridge.safety;

import static org.eprbridge.safety.Severity.CATASTROPHIC;
import static org.eprbridge.safety.Severity.CONSIDERABLE;
import static org.eprbridge.safety.Severity.MAJOR;
import static org.eprbridge.safety.Severity.MINOR;
import static org.eprbridge.safety.Severity.SIGNIFICANT;

/** Leads from the harm and the number of patients to a severity, as the NHS table does (DCB0160, severity of consequence). */
public final class SeverityRule {

    private SeverityRule() {}

    public static Severity severity(Harm harm, Patients patients) {
        return switch (patients) {
            case ONE -> forOne(harm);
            case MANY -> forMany(harm);
        };
    }

    private static Severity forOne(Harm harm) {
        return switch (harm) {
            case DEATH, PERMANENT_LIFE_CHANGING_INCAPACITY -> MAJOR;
            case SEVERE_INJURY_RECOVERY_EXPECTED, SEVERE_PSYCHOLOGICAL_TRAUMA -> CONSIDERABLE;
            case MINOR_INJURY_RECOVERY_NOT_EXPECTED, SIGNIFICANT_PSYCHOLOGICAL_TRAUMA -> SIGNIFICANT;
            case MINOR_INJURY_RECOVERY_EXPECTED, MINOR_UPSET, NEGLIGIBLE -> MINOR;
        };
    }

    private static Severity forMany(Harm harm) {
        return switch (harm) {
            case DEATH, PERMANENT_LIFE_CHANGING_INCAPACITY -> CATASTROPHIC;
            case SEVERE_INJURY_RECOVERY_EXPECTED, SEVERE_PSYCHOLOGICAL_TRAUMA -> MAJOR;
            case MINOR_INJURY_RECOVERY_NOT_EXPECTED, SIGNIFICANT_PSYCHOLOGICAL_TRAUMA -> CONSIDERABLE;
            case MINOR_INJURY_RECOVERY_EXPECTED, MINOR_UPSET -> SIGNIFICANT;
            case NEGLIGIBLE -> MINOR;
        };
    }
}
