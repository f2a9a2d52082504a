package org.eprbridge.safety;

/** What a rating means, and which never goes live (DCB0160, clinical risk rating). The ratings are in {@link RiskTables}. */
public final class RiskMatrix {

    private RiskMatrix() {}

    /** What a rating means, in the words of the standard. */
    public static String meaning(int rating) {
        return switch (rating) {
            case 5 -> "Unacceptable level of risk.";
            case 4 -> "Mandatory elimination or control to reduce the risk to an acceptable level.";
            case 3 -> "Undesirable; acceptable only when further reduction is impractical.";
            case 2 -> "Acceptable where the cost of further reduction outweighs the benefit.";
            case 1 -> "Acceptable, no further action required.";
            default -> throw new IllegalArgumentException("A rating is 1 to 5, not " + rating);
        };
    }

    /** Ratings 4 and 5 never go live. */
    public static boolean mayBeReleased(int residualRating) {
        return residualRating <= 3;
    }
}
