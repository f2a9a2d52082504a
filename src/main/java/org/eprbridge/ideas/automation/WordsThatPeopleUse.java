package org.eprbridge.ideas.automation;

/** The few words of a longer text under which somebody else may look for the same: its first line, or the beginning of it. */
final class WordsThatPeopleUse {

    private static final int MOST = 80;

    private WordsThatPeopleUse() {}

    static String in(String text) {
        var line = text.strip().lines().findFirst().orElse("").strip().replaceAll("\\s+", " ");
        return withoutFullStop(line.length() <= MOST ? line : beginningOf(line));
    }

    private static String beginningOf(String line) {
        var fits = line.substring(0, MOST);
        int sentence = fits.indexOf(". ");
        int word = fits.lastIndexOf(' ');
        return sentence > 0 ? fits.substring(0, sentence) : word > 0 ? fits.substring(0, word) : fits;
    }

    private static String withoutFullStop(String words) {
        return words.replaceAll("[\\s.,;:]+$", "");
    }
}
