package org.eprbridge.people.ui;

import org.eprbridge.kernel.Role;

/** Roles as people in the hospital call them, and what each one may do. */
final class RoleWords {

    private RoleWords() {}

    static String of(Role role) {
        return switch (role) {
            case CLINICIAN -> "Member of staff";
            case CCIO -> "Chief clinical information officer (CCIO)";
            case DEPUTY -> "Deputy or divisional lead";
            case DIGITAL_ANALYST -> "Digital analyst";
            case RELEASE_MANAGER -> "Release manager";
            case SAFETY_OFFICER -> "Clinical safety officer (CSO)";
            case BOARD -> "Board member";
            case ADMINISTRATOR -> "Administrator";
            case SYSTEM -> "EPR Bridge itself";
        };
    }

    static String mayDo(Role role) {
        return switch (role) {
            case CLINICIAN -> "Shares ideas, supports those of colleagues and sees what becomes of them.";
            case CCIO -> "Decides on ideas, answers their senders and keeps the catalogue.";
            case DEPUTY -> "Decides on ideas like the CCIO, for a division or a profession.";
            case DIGITAL_ANALYST -> "Builds and tests changes, and keeps the catalogue.";
            case RELEASE_MANAGER -> "Moves changes to the wards once clinical safety has agreed.";
            case SAFETY_OFFICER -> "Reviews hazards and gives clinical authority to release.";
            case BOARD -> "Sees what was asked for, what was done and how long it took.";
            case ADMINISTRATOR -> "Runs the installation; has no say in clinical decisions.";
            case SYSTEM -> "Carries decisions on and keeps the dates.";
        };
    }
}
