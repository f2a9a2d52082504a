package org.eprbridge.catalogue.spreadsheet;

/**
 * A spreadsheet calculates a cell that begins with one of a few signs, and could be made to send away what is in the others.
 * An apostrophe in front makes it a text, as OWASP says (CSV injection); reading takes exactly that apostrophe off again.
 */
final class Formulas {

    private static final String SIGNS = "=+-@\t\r";

    private Formulas() {}

    /** A cell that began with an apostrophe and such a sign gets another one, so that each reads back as itself. */
    static String disarm(String cell) {
        return dangerous(withoutApostrophes(cell)) ? "'" + cell : cell;
    }

    static String restore(String cell) {
        return cell.startsWith("'") && dangerous(withoutApostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String cell) {
        return !cell.isEmpty() && SIGNS.indexOf(cell.charAt(0)) >= 0;
    }

    private static String withoutApostrophes(String cell) {
        return cell.replaceFirst("^'+", "");
    }
}
