package org.eprbridge.catalogue;

import org.eprbridge.kernel.Refusal;

/** Some lines of the list are from before it kept everything that a file holds. */
public final class ListNotWhole extends Refusal {

    public ListNotWhole() {
        super("lines from an earlier version");
    }

    @Override
    public String sentence(Telling telling) {
        return "The list of features is from an earlier version and does not hold every word yet. Ask an administrator to"
                + " build “feature-list” again, then try once more.";
    }
}
