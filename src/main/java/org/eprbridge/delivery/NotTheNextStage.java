package org.eprbridge.delivery;

import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** A change goes on one stage at a time, and never back once it is live. */
public final class NotTheNextStage extends Refusal {

    private final ChangeId change;
    private final Stage from;
    private final List<Stage> allowed;

    public NotTheNextStage(ChangeId change, Stage from, Stage to, List<Stage> allowed) {
        super(change + " cannot go from " + from + " to " + to);
        this.change = change;
        this.from = from;
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public String sentence(Telling telling) {
        String where = "%s is at \"%s\"".formatted(change, from.words());
        return allowed.isEmpty()
                ? where + " and stays there."
                : where + ". From there it can go to " + oneOf(allowed) + ".";
    }

    /** "A", "B" or "C". */
    private static String oneOf(List<Stage> stages) {
        var quoted = stages.stream().map(stage -> "\"" + stage.words() + "\"").toList();
        var last = quoted.getLast();
        return quoted.size() == 1 ? last : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + last;
    }
}
