package org.eprbridge.platform.messaging;

import java.util.List;
import java.util.stream.Collectors;
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
        var seen = spots.stream()
                .map(spot -> spot.found().kind())
                .distinct()
                .sorted()
                .map(PatientDataKind::words)
                .collect(Collectors.joining(" and "));
        return spots.stream().anyMatch(Spot::blocks)
                ? "This holds %s. Take it out: nothing about a patient may be kept here.".formatted(seen)
                : "This may hold %s. Take it out, or say that it is not about a patient.".formatted(seen);
    }
}
