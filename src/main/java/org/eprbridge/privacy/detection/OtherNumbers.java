package org.eprbridge.privacy.detection;

import java.util.List;
import org.eprbridge.privacy.detection.DigitRun.Group;

/** Ten digits that are a date, times of the day, a landline or an address of a machine, told by their groups. */
final class OtherNumbers {

    private static final int LARGEST_BYTE = 255;

    private OtherNumbers() {}

    static boolean look(List<Group> groups, List<String> gaps) {
        var parts = groups.stream().map(Group::digits).toList();
        var shape = parts.stream().map(String::length).toList();
        return switch (shape.toString()) {
            case "[2, 2, 4, 2]" -> tight(gaps.subList(0, 2)) && date(parts.get(0), parts.get(1), parts.get(2));
            case "[2, 2, 2, 4]" -> tight(gaps.subList(1, 3)) && date(parts.get(1), parts.get(2), parts.get(3));
            case "[4, 2, 2, 2]" -> tight(gaps.subList(0, 2)) && date(parts.get(2), parts.get(1), parts.get(0));
            case "[2, 4, 2, 2]" -> tight(gaps.subList(1, 3)) && date(parts.get(3), parts.get(2), parts.get(1));
            case "[4, 4, 2]" -> time(parts.get(0)) && time(parts.get(1));
            case "[2, 4, 4]" -> time(parts.get(1)) && time(parts.get(2));
            case "[5, 5]", "[4, 6]", "[4, 3, 3]" -> parts.getFirst().startsWith("0");
            case "[3, 3, 3, 1]", "[3, 3, 2, 2]", "[2, 3, 3, 2]", "[3, 2, 3, 2]", "[3, 1, 3, 3]", "[3, 3, 1, 3]" ->
                gaps.stream().allMatch("."::equals)
                        && parts.stream().mapToInt(Integer::parseInt).allMatch(part -> part <= LARGEST_BYTE);
            default -> false;
        };
    }

    private static boolean tight(List<String> gaps) {
        return gaps.stream().allMatch(gap -> gap.length() == 1 && !gap.isBlank());
    }

    private static boolean date(String day, String month, String year) {
        return within(day, 1, 31) && within(month, 1, 12) && within(year, 1900, 2100);
    }

    private static boolean time(String hoursAndMinutes) {
        return within(hoursAndMinutes.substring(0, 2), 0, 24) && within(hoursAndMinutes.substring(2), 0, 59);
    }

    private static boolean within(String number, int least, int most) {
        int value = Integer.parseInt(number);
        return least <= value && value <= most;
    }
}
