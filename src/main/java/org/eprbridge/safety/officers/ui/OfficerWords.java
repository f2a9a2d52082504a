package org.eprbridge.safety.officers.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList.DelegationState;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationBody;

/** Says on the screen what an office, a registration and a delegation are. */
final class OfficerWords {

    private OfficerWords() {}

    static String kind(OfficerKind kind) {
        return switch (kind) {
            case LEAD -> "Lead";
            case DEPUTY -> "Deputy";
        };
    }

    static String meaning(OfficerKind kind) {
        return switch (kind) {
            case LEAD -> "Lead: signs in their own right and may delegate";
            case DEPUTY -> "Deputy: signs only while a lead has delegated";
        };
    }

    static String body(RegistrationBody body) {
        return switch (body) {
            case GMC -> "General Medical Council (GMC)";
            case NMC -> "Nursing and Midwifery Council (NMC)";
            case HCPC -> "Health and Care Professions Council (HCPC)";
            case GPHC -> "General Pharmaceutical Council (GPhC)";
            case GDC -> "General Dental Council (GDC)";
            case GOC -> "General Optical Council (GOC)";
        };
    }

    static String shortBody(RegistrationBody body) {
        return switch (body) {
            case GMC -> "GMC";
            case NMC -> "NMC";
            case HCPC -> "HCPC";
            case GPHC -> "GPhC";
            case GDC -> "GDC";
            case GOC -> "GOC";
        };
    }

    static String registration(OfficerRegistration registration) {
        return "%s %s, valid until %s"
                .formatted(
                        shortBody(registration.body()), registration.number(), Words.date(registration.validUntil()));
    }

    static StatusTag tag(RegistrationState state) {
        return switch (state) {
            case VALID -> new StatusTag("Registration valid", StatusTag.Tone.GOOD);
            case EXPIRING -> new StatusTag("Registration ends soon", StatusTag.Tone.ATTENTION);
            case EXPIRED -> new StatusTag("Registration has run out", StatusTag.Tone.URGENT);
        };
    }

    static StatusTag tag(DelegationState state) {
        return switch (state) {
            case COMING -> new StatusTag("Not yet", StatusTag.Tone.NEUTRAL);
            case RUNNING -> new StatusTag("Valid today", StatusTag.Tone.GOOD);
            case OVER -> new StatusTag("Over", StatusTag.Tone.NEUTRAL);
            case REVOKED -> new StatusTag("Taken back", StatusTag.Tone.NEUTRAL);
        };
    }

    static String scope(List<ChangeId> changes) {
        return changes.isEmpty()
                ? "for every change"
                : "for " + changes.stream().map(ChangeId::value).collect(Collectors.joining(", "));
    }
}
