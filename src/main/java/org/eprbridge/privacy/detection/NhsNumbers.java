package org.eprbridge.privacy.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;
import org.eprbridge.privacy.detection.DigitRun.Group;

/**
 * Ten digits whose last one checks the nine before (modulus 11, NHS Data Dictionary), however they are spaced. What is
 * plainly something else by its shape or by the word in front of it is left alone.
 */
final class NhsNumbers {

    private static final int LENGTH = 10;
    private static final int MOST_GROUPS_BESIDE_OTHERS = 5;
    private static final int LOOKED_AT_BEFORE = 24;
    private static final List<Integer> AS_PRINTED = List.of(3, 3, 4);

    private static final Pattern A_BOOK_OR_A_TELEPHONE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:isbn(?:[- ]?1[03])?|issn|gtin)[\\s:#._-]{0,3}$|\\(0\\)[\\s-]{0,3}$");

    private static final Pattern A_TICKET_OR_A_HASH = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])"
            + "(?:(?:inc|ritm|req|chg|prb|sctask|ctask|tkt|jira)[\\s:#._-]{0,3}|(?:task|ref|v|ver|build|sr|wo|po|cr)[#_-]?)$"
            + "|\\p{N}[A-Za-z]{1,12}[-_]?$");

    private static final Pattern SPACE_OR_DASH_OR_DOT =
            Pattern.compile("[\\s\\p{Z}]++|[\\s\\p{Z}]*+[\\p{Pd}\\u2212][\\s\\p{Z}\\p{Pd}\\u2212]*+|[.·•]?");

    private NhsNumbers() {}

    static List<Found> in(DigitRun run) {
        var found = new ArrayList<Found>();
        for (int first = 0; first < run.groups().size(); first++) {
            int last = lastOfTen(run.groups(), first);
            if (last >= 0 && new Candidate(run, first, last).isNhsNumber()) {
                found.add(new Found(
                        PatientDataKind.NHS_NUMBER,
                        run.groups().get(first).start(),
                        run.groups().get(last).end()));
                first = last;
            }
        }
        return found;
    }

    /** The tenth digit is what the nine before it say. */
    static boolean checks(String digits) {
        int sum = 0;
        for (int at = 0; at < LENGTH - 1; at++) {
            sum += (LENGTH - at) * (digits.charAt(at) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(LENGTH - 1) - '0'
                && digits.chars().distinct().count() > 1;
    }

    private static int lastOfTen(List<Group> groups, int first) {
        int digits = 0;
        for (int last = first; last < groups.size() && digits < LENGTH; last++) {
            digits += groups.get(last).size();
            if (digits == LENGTH) {
                return last;
            }
        }
        return -1;
    }

    /** Some groups of a run that make ten digits together. */
    private record Candidate(DigitRun run, int first, int last) {

        boolean isNhsNumber() {
            return checks(digits()) && !looksLikeSomethingElse() && standsAlone();
        }

        private String digits() {
            var digits = new StringBuilder();
            groups().forEach(group -> digits.append(group.digits()));
            return digits.toString();
        }

        private List<Group> groups() {
            return run.groups().subList(first, last + 1);
        }

        private List<Integer> sizes() {
            return groups().stream().map(Group::size).toList();
        }

        private boolean looksLikeSomethingElse() {
            return OtherNumbers.look(groups(), gaps())
                    || abroad()
                    || A_BOOK_OR_A_TELEPHONE.matcher(before()).find()
                    || groups().size() == 1
                            && A_TICKET_OR_A_HASH.matcher(before()).find();
        }

        private List<String> gaps() {
            var gaps = new ArrayList<String>();
            for (int group = first + 1; group <= last; group++) {
                gaps.add(run.gapBefore(group));
            }
            return gaps;
        }

        /** +44 20 7946 0958 holds ten digits that are no number of their own. */
        private boolean abroad() {
            var start = run.groups().getFirst();
            boolean plus = start.start() > 0 && run.text().charAt(start.start() - 1) == '+';
            return first > 0 && (plus || start.digits().equals("0044"));
        }

        private String before() {
            int start = run.groups().get(first).start();
            return run.text().substring(Math.max(0, start - LOOKED_AT_BEFORE), start);
        }

        private boolean standsAlone() {
            if (sizes().equals(AS_PRINTED)) {
                return true;
            }
            boolean plainGaps = gaps().stream()
                    .allMatch(gap -> SPACE_OR_DASH_OR_DOT.matcher(gap).matches());
            boolean beside = run.groups().size() > groups().size();
            return plainGaps
                    && (!beside || groups().size() <= MOST_GROUPS_BESIDE_OTHERS && !inASeries() && !joinedToOthers());
        }

        /** Weeks 12 16 20 24 28 31. */
        private boolean inASeries() {
            return groups().size() > 1
                    && run.groups().stream().map(Group::size).distinct().count() == 1;
        }

        private boolean joinedToOthers() {
            return first > 0 && tight(run.gapBefore(first))
                    || last + 1 < run.groups().size() && tight(run.gapBefore(last + 1));
        }

        private static boolean tight(String gap) {
            return gap.codePoints()
                    .noneMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character));
        }
    }
}
