package org.eprbridge.ideas;

import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/**
 * An idea in its submitter's own words.
 *
 * @param title one line, at most 150 characters
 * @param problem what gets in the way
 * @param wish what would help
 * @param area the part of the EPR or of the hospital it is about, for example "Prescribing"
 * @param affected who meets the problem, for example "All ward nurses"
 * @param timesPerWeek how often the submitter meets it, 0 to 10,000 times a week
 * @param minutesEach how long it costs each time, 0 to 600 minutes
 * @param workaround what people do today instead
 */
public record IdeaText(
        String title,
        String problem,
        String wish,
        String area,
        String affected,
        double timesPerWeek,
        double minutesEach,
        String workaround) {

    public IdeaText(
            @Nullable String title,
            @Nullable String problem,
            @Nullable String wish,
            @Nullable String area,
            @Nullable String affected,
            double timesPerWeek,
            double minutesEach,
            @Nullable String workaround) {
        var shape = new Shape();
        this.title = shape.text("title", title, 150, "Give your idea a title, in one line.");
        if (this.title.lines().count() > 1) {
            shape.problem("title", "Give your idea a title, in one line.");
        }
        this.problem = shape.text("problem", problem, 4_000, "Say what gets in your way.");
        this.wish = shape.optionalText("wish", wish, 4_000);
        this.area = shape.optionalText("area", area, 100);
        this.affected = shape.optionalText("affected", affected, 300);
        this.timesPerWeek =
                shape.number("timesPerWeek", timesPerWeek, 0, 10_000, "Enter how many times a week, from 0 to 10,000.");
        this.minutesEach =
                shape.number("minutesEach", minutesEach, 0, 600, "Enter how many minutes each time, from 0 to 600.");
        this.workaround = shape.optionalText("workaround", workaround, 4_000);
        shape.mustHold();
    }
}
