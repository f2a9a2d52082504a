package org.eprbridge.platform.messaging;

import java.util.List;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.guard.PatientDataKind;
import org.eprbridge.platform.guard.Spot;

/** Words that look as if they were about a patient. It says where and of what kind, and never holds the words. */
public final class PatientDataFound extends Refused {

    private static final long serialVersionUID = 1;

    private final transient List<Spot> spots;

    PatientDataFound(List<Spot> spots) {
        super(typeOf(spots), Refusal.Kind.UNFIT, sentence(spots));
        this.spots = List.copyOf(spots);
    }

    /** In the order of the message and its texts. */
    public List<Spot> spots() {
        return spots;
    }

    /** Whether somebody may say that this is not about a patient. */
    public boolean canBeConfirmed() {
        return spots.stream().noneMatch(Spot::blocks);
    }

    private static String typeOf(List<Spot> spots) {
        return spots.stream().anyMatch(Spot::blocks) ? "patient-data" : "patient-data-warning";
    }

    private static String sentence(List<Spot> spots) {
        var blocking = seen(spots, true);
        var perhaps = seen(spots, false);
        if (blocking.isEmpty()) {
            return "This may hold %s. Take it out, or say that it is not about a patient.".formatted(perhaps);
        }
        return "This holds %s. Take it out: nothing about a patient may be kept here.".formatted(blocking)
                + (perhaps.isEmpty() ? "" : " It may also hold %s.".formatted(perhaps));
    }

    private static String seen(List<Spot> spots, boolean blocking) {
        var kinds = spots.stream()
                .filter(spot -> spot.blocks() == blocking)
                .map(spot -> spot.found().kind())
                .distinct()
                .sorted()
                .map(PatientDataKind::words)
                .toList();
        return kinds.size() < 2
                ? String.join("", kinds)
                : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " and " + kinds.getLast();
    }
}
