package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** Only a lead in office delegates, to somebody else, for days that are not over. */
public final class MayNotDelegate extends Refusal {

    private final Why why;

    public MayNotDelegate(Why why) {
        super("May not delegate: " + why);
        this.why = why;
    }

    @Override
    public String sentence(Telling telling) {
        return switch (why) {
            case NOT_A_LEAD ->
                "Only a lead clinical safety officer with a valid nomination and registration delegates authority.";
            case TO_ONESELF -> "You cannot delegate to yourself. Choose another nominated clinical safety officer.";
            case DAYS_ARE_OVER -> "The last day has passed already. Choose today or a later day.";
            case NOT_YOURS -> "Only the lead who gave this delegation, or the board, takes it back.";
        };
    }

    /** Which rule it is. */
    public enum Why {
        NOT_A_LEAD,
        TO_ONESELF,
        DAYS_ARE_OVER,
        NOT_YOURS
    }
}
