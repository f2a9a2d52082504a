package org.eprbridge.catalogue.spreadsheet;

/** What becomes of a line whose name the catalogue has already. */
public enum WhenKnown {
    /** It is told as an error, and nothing is imported. */
    REFUSE,
    /** The known feature is changed to what the line says. */
    UPDATE
}
