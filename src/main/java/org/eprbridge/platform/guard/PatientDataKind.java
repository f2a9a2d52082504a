package org.eprbridge.platform.guard;

import java.util.Locale;

/** What words may say of a patient. An NHS number is one by its check digit; everything else may be about somebody else. */
public enum PatientDataKind {
    NHS_NUMBER,
    DATE_OF_BIRTH,
    HOSPITAL_NUMBER,
    PATIENT_NAME,
    EMAIL_ADDRESS,
    PHONE_NUMBER,
    POSTCODE;

    /** Whether nobody may say that this is not about a patient. */
    public boolean blocks() {
        return this == NHS_NUMBER;
    }

    /** For programs and figures: {@code nhs-number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it, with its article. */
    public String words() {
        return switch (this) {
            case NHS_NUMBER -> "an NHS number";
            case DATE_OF_BIRTH -> "a date of birth";
            case HOSPITAL_NUMBER -> "a hospital number";
            case PATIENT_NAME -> "a patient's name";
            case EMAIL_ADDRESS -> "an email address";
            case PHONE_NUMBER -> "a phone number";
            case POSTCODE -> "a postcode";
        };
    }
}
