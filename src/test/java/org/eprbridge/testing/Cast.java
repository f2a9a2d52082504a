package org.eprbridge.testing;

import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;

/** The people of the demo, as they act in tests of rules. */
public final class Cast {

    public static final Actor NURSE = clinician("nurse", "Registered nurse", "Medicine");
    public static final Actor DOCTOR = clinician("doctor", "Resident doctor", "Surgery");
    public static final Actor PHYSIO = clinician("physio", "Physiotherapist", "Clinical support");
    public static final Actor CCIO = Actor.of(new PersonId("ccio"), Role.CCIO, Role.CLINICIAN);
    public static final Actor DEPUTY = Actor.of(new PersonId("deputy"), Role.DEPUTY, Role.CLINICIAN);
    public static final Actor ANALYST = Actor.of(new PersonId("analyst"), Role.DIGITAL_ANALYST);
    public static final Actor RELEASE = Actor.of(new PersonId("release"), Role.RELEASE_MANAGER);
    public static final Actor CSO = Actor.of(new PersonId("cso"), Role.SAFETY_OFFICER, Role.CLINICIAN);
    public static final Actor SECOND_CSO = Actor.of(new PersonId("cso-deputy"), Role.SAFETY_OFFICER, Role.CLINICIAN);
    public static final Actor BOARD = Actor.of(new PersonId("board"), Role.BOARD);
    public static final Actor ADMIN = Actor.of(new PersonId("admin"), Role.ADMINISTRATOR);
    public static final Actor EPR_BRIDGE = Actor.SYSTEM;

    private Cast() {}

    private static Actor clinician(String id, String profession, String division) {
        return Actor.of(new PersonId(id), Role.CLINICIAN)
                .from(new Standing(profession, "Clinical staff", division, "RXX"));
    }
}
