package org.eprbridge.privacy.detection;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits as people write long numbers: groups with spaces, dashes or the like between them. Characters that nobody sees
 * do not part a group, and a digit of any script counts as the number that it is.
 */
record DigitRun(String text, List<Group> groups) {

    /** One group of digits and where it stands. */
    record Group(int start, int end, String digits) {

        int size() {
            return digits.length();
        }
    }

    /** Every run of the text, read once from left to right. */
    static List<DigitRun> of(String text) {
        var runs = new ArrayList<DigitRun>();
        var groups = new ArrayList<Group>();
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isDigit(character)) {
                var group = group(text, at);
                groups.add(group);
                at = group.end();
            } else {
                if (!parts(character) && !groups.isEmpty()) {
                    runs.add(new DigitRun(text, List.copyOf(groups)));
                    groups.clear();
                }
                at += Character.charCount(character);
            }
        }
        if (!groups.isEmpty()) {
            runs.add(new DigitRun(text, List.copyOf(groups)));
        }
        return runs;
    }

    int size() {
        return groups.stream().mapToInt(Group::size).sum();
    }

    int start() {
        return groups.getFirst().start();
    }

    int end() {
        return groups.getLast().end();
    }

    /** What is written between this group and the one before, without what nobody sees. */
    String gapBefore(int group) {
        return text.substring(groups.get(group - 1).end(), groups.get(group).start())
                .codePoints()
                .filter(character -> !unseen(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Group group(String text, int start) {
        var digits = new StringBuilder();
        int end = start;
        for (int at = start; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Character.isDigit(character)) {
                digits.append(Character.digit(character, 10));
                end = at;
            } else if (!unseen(character)) {
                break;
            }
        }
        return new Group(start, end, digits.toString());
    }

    private static boolean parts(int character) {
        return unseen(character)
                || dash(character)
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || "./,_|·•*:\\".indexOf(character) >= 0;
    }

    static boolean dash(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212';
    }

    private static boolean unseen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
