package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** A version stands for its cells; whoever changes one gives the tables another version. */
public final class RiskTablesRewritten extends Refusal {

    private final String version;

    public RiskTablesRewritten(String version) {
        super("Other risk tables of version " + version + " were used before");
        this.version = version;
    }

    @Override
    public String sentence(Telling telling) {
        return sentence(version);
    }

    /** For those who only start the house. */
    public static String sentence(String version) {
        return ("Risks were judged here by other risk tables of version %s. Give the changed tables a version of their own, or"
                        + " bring the former ones back.")
                .formatted(version);
    }
}
