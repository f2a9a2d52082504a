package org.eprbridge.catalogue.spreadsheet;

import org.eprbridge.catalogue.FeatureCommand.Extra;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.Synonyms;

/** One line of a file that holds a feature; which feature the extra is about is not known yet. */
record CsvLine(long line, FeatureDescription description, Extra extra) {

    /** Its name, as names are compared. */
    String key() {
        return Synonyms.key(description.name());
    }
}
