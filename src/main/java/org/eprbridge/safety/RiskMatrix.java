package org.eprbridge.safety;

import static org.eprbridge.safety.Severity.MINOR;

import java.util.List;

/** The NHS risk matrix: a look-up, never a product (DCB0160, clinical risk rating). */
public final class RiskMatrix {

    /** Which tables an assessment used. */
    public static final String VERSION = "nhs-1";

    /** From very low to very high likelihood; in each row from minor to catastrophic. */
    private static final List<List<Integer>> RATINGS = List.of(
            List.of(1, 1, 2, 2, 3), //
            List.of(1, 2, 2, 3, 4),
            List.of(2, 2, 3, 3, 4),
            List.of(2, 3, 3, 4, 5),
            List.of(3, 4, 4, 5, 5));

    private RiskMatrix() {}

    /** 1 (acceptable) to 5 (unacceptable). */
    public static int rating(Likelihood likelihood, Severity severity) {
        return RATINGS.get(likelihood.ordinal()).get(severity.ordinal() - MINOR.ordinal());
    }

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
