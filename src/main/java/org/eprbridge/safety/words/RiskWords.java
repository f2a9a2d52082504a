package org.eprbridge.safety.words;

import org.eprbridge.safety.Harm;
import org.eprbridge.safety.Patients;

/**
 * Says how bad a hazard may be, in the words of DCB0160: whoever assesses it on a screen and whoever reads it on paper
 * read the same.
 */
public final class RiskWords {

    private RiskWords() {}

    public static String harm(Harm harm) {
        return switch (harm) {
            case DEATH -> "Death";
            case PERMANENT_LIFE_CHANGING_INCAPACITY ->
                "Permanent life-changing incapacity, or a severe injury without recovery in the short term";
            case SEVERE_INJURY_RECOVERY_EXPECTED -> "Severe injury or incapacity, recovery expected in the short term";
            case SEVERE_PSYCHOLOGICAL_TRAUMA -> "Severe psychological trauma";
            case MINOR_INJURY_RECOVERY_NOT_EXPECTED -> "Minor injury, recovery not expected in the short term";
            case SIGNIFICANT_PSYCHOLOGICAL_TRAUMA -> "Significant psychological trauma";
            case MINOR_INJURY_RECOVERY_EXPECTED -> "Minor injury, recovery expected in the short term";
            case MINOR_UPSET -> "Minor psychological upset or inconvenience";
            case NEGLIGIBLE -> "Any negligible consequence";
        };
    }

    public static String patients(Patients patients) {
        return switch (patients) {
            case ONE -> "One patient";
            case MANY -> "Many patients";
        };
    }
}
