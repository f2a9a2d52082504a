package org.eprbridge.safety;

import java.util.List;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.jspecify.annotations.Nullable;

/**
 * One hazard in full, as its facts have made it: the one shape in which rules judge it, pages show it, a signature covers it,
 * exports carry it and two versions are compared. It holds nothing but values, in a stable order.
 *
 * @param statusReason why it was closed, reopened, offered, taken over or refused last; may be empty
 * @param transfer whom it was offered to or taken over by; null when nobody
 */
public record HazardRecord(
        HazardId id,
        HazardDescription description,
        HazardStatus status,
        String statusReason,
        @Nullable Transfer transfer,
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
        return HazardFolding.after(this, event, by);
    }

    public @Nullable Score score(Phase phase) {
        return switch (phase) {
            case INITIAL -> initial;
            case RESIDUAL -> residual;
        };
    }

    /** Whom it was offered to or taken over by; null when nobody. */
    public @Nullable Receiver receiver() {
        return transfer == null ? null : transfer.to();
    }

    /** Somebody works on it here: it may be edited. */
    public boolean workedOn() {
        return status == HazardStatus.OPEN || status == HazardStatus.REOPENED;
    }

    /** For sentences: HZ-5 (wrong chart open). */
    public String words() {
        return "%s (%s)".formatted(id, description.name());
    }

    HazardRecord with(HazardDescription words) {
        return new HazardRecord(id, words, status, statusReason, transfer, initial, residual, controls, links);
    }

    HazardRecord with(HazardStatus now, String reason, @Nullable Transfer to) {
        return new HazardRecord(id, description, now, reason, to, initial, residual, controls, links);
    }

    HazardRecord with(Phase phase, Score score) {
        var before = phase == Phase.INITIAL ? score : initial;
        var after = phase == Phase.RESIDUAL ? score : residual;
        return new HazardRecord(id, description, status, statusReason, transfer, before, after, controls, links);
    }

    HazardRecord withControls(List<Control> now) {
        return new HazardRecord(id, description, status, statusReason, transfer, initial, residual, now, links);
    }

    HazardRecord withLinks(List<HazardLink> now) {
        return new HazardRecord(id, description, status, statusReason, transfer, initial, residual, controls, now);
    }

    /** A judgement and whose it is. */
    public record Score(Judgement judgement, PersonId by) {}

    /**
     * @param by who offered it
     * @param outside when the receiver has nobody here; null when they answer themselves
     */
    public record Transfer(
            Receiver to, PersonId by, @Nullable Outside outside) {}

    /**
     * How somebody without an account here is reached, and what they answered.
     *
     * @param answer null until one of us has recorded it
     */
    public record Outside(String contact, @Nullable OutsideAnswer answer) {}

    /** @param evidence in the order in which it was given */
    public record Control(ControlId id, ControlDescription description, List<Given> evidence) {

        public Control {
            evidence = List.copyOf(evidence);
        }

        public boolean proves(Proof proof) {
            return evidence.stream().anyMatch(it -> it.evidence().proves() == proof);
        }
    }

    /** A piece of evidence with its reference. */
    public record Given(EvidenceId id, Evidence evidence) {}
}
