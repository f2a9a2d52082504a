package org.eprbridge.platform.guard;

/**
 * A spreadsheet calculates a cell that begins with one of a few signs, and could be made to send away what is in the others.
 * An apostrophe in front makes it a text, as OWASP says (CSV injection); reading takes exactly that apostrophe off again.
 * Every cell of every file that we write for spreadsheets goes through here.
 */
public final class Formulas {

    /** Some spreadsheets take the wide forms, too, and pass over the first line break. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /** A cell that began with an apostrophe and such a sign gets another one, so that each reads back as itself. */
    public static String disarm(String cell) {
        return dangerous(withoutApostrophes(cell)) ? "'" + cell : cell;
    }

    public static String restore(String cell) {
        return cell.startsWith("'") && dangerous(withoutApostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String cell) {
        return !cell.isEmpty() && SIGNS.indexOf(cell.charAt(0)) >= 0;
    }

    private static String withoutApostrophes(String cell) {
        return cell.replaceFirst("^'+", "");
    }
}
