package org.eprbridge.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.jspecify.annotations.Nullable;

/**
 * One hazard in full, as its facts have made it: the one shape in which rules judge it, pages show it, a signature covers it,
 * exports carry it and two versions are compared. It holds nothing but values, in a stable order.
 *
 * @param statusReason why it was closed, reopened, offered or refused last; may be empty
 * @param receiver whom it was offered to or taken over by; null when nobody
 */
public record HazardRecord(
        HazardId id,
        HazardDescription description,
        HazardStatus status,
        String statusReason,
        @Nullable Receiver receiver,
        @Nullable Score initial,
        @Nullable Score residual,
        List<Control> controls,
        List<HazardLink> links) {

    public HazardRecord {
        controls = List.copyOf(controls);
        links = List.copyOf(links);
    }

    public static HazardRecord of(HazardAdded added) {
        return new HazardRecord(
                added.hazard(), added.description(), HazardStatus.OPEN, "", null, null, null, List.of(), List.of());
    }

    /** What it is after one more fact, which {@code by} brought about. */
    public HazardRecord after(HazardEvent event, PersonId by) {
        return switch (event) {
            case HazardAdded added -> of(added);
            case HazardAssessed assessed -> with(assessed.phase(), new Score(assessed.judgement(), by));
            case ControlAdded added ->
                withControls(more -> more.add(new Control(added.control(), added.description(), List.of())));
        };
    }

    public @Nullable Score score(Phase phase) {
        return switch (phase) {
            case INITIAL -> initial;
            case RESIDUAL -> residual;
        };
    }

    /** For sentences: HZ-5 (wrong chart open). */
    public String words() {
        return "%s (%s)".formatted(id, description.name());
    }

    private HazardRecord with(Phase phase, Score score) {
        return new HazardRecord(
                id,
                description,
                status,
                statusReason,
                receiver,
                phase == Phase.INITIAL ? score : initial,
                phase == Phase.RESIDUAL ? score : residual,
                controls,
                links);
    }

    private HazardRecord withControls(Consumer<List<Control>> change) {
        var changed = new ArrayList<>(controls);
        change.accept(changed);
        return new HazardRecord(id, description, status, statusReason, receiver, initial, residual, changed, links);
    }

    /** A judgement and whose it is. */
    public record Score(Judgement judgement, PersonId by) {}

    /** @param evidence in the order in which it was given */
    public record Control(ControlId id, ControlDescription description, List<Given> evidence) {

        public Control {
            evidence = List.copyOf(evidence);
        }
    }

    /** A piece of evidence with its reference. */
    public record Given(EvidenceId id, Evidence evidence) {}
}
