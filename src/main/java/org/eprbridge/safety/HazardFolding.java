package org.eprbridge.safety;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.ControlEvent.ControlEdited;
import org.eprbridge.safety.ControlEvent.ControlWithdrawn;
import org.eprbridge.safety.ControlEvent.EvidenceGiven;
import org.eprbridge.safety.ControlEvent.EvidenceWithdrawn;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.HazardEvent.HazardClosed;
import org.eprbridge.safety.HazardEvent.HazardEdited;
import org.eprbridge.safety.HazardEvent.HazardLinked;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.HazardEvent.HazardUnlinked;
import org.eprbridge.safety.HazardRecord.Control;
import org.eprbridge.safety.HazardRecord.Given;
import org.eprbridge.safety.HazardRecord.Outside;
import org.eprbridge.safety.HazardRecord.Score;
import org.eprbridge.safety.HazardRecord.Transfer;
import org.eprbridge.safety.TransferEvent.HazardAccepted;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;
import org.eprbridge.safety.TransferEvent.HazardRefused;
import org.eprbridge.safety.TransferEvent.OutsideAnswerRecorded;
import org.jspecify.annotations.Nullable;

/** What each fact makes of a {@link HazardRecord}. */
final class HazardFolding {

    private HazardFolding() {}

    static HazardRecord after(HazardRecord hazard, HazardEvent event, PersonId by) {
        return switch (event) {
            case HazardAdded added -> HazardRecord.of(added);
            case HazardEdited edited -> hazard.with(edited.description());
            case HazardAssessed assessed -> hazard.with(assessed.phase(), new Score(assessed.judgement(), by));
            case ControlAdded added ->
                hazard.withControls(
                        plus(hazard.controls(), new Control(added.control(), added.description(), List.of())));
            case HazardLinked linked -> hazard.withLinks(plus(hazard.links(), linked.link()));
            case HazardUnlinked unlinked ->
                hazard.withLinks(hazard.links().stream()
                        .filter(link -> !link.equals(unlinked.link()))
                        .toList());
            case HazardClosed closed -> hazard.with(HazardStatus.CLOSED, closed.reason(), hazard.transfer());
            case HazardReopened reopened -> hazard.with(HazardStatus.REOPENED, reopened.reason(), null);
            case ControlEvent control -> hazard.withControls(after(hazard.controls(), control));
            case TransferEvent transfer -> after(hazard, transfer, by);
        };
    }

    private static HazardRecord after(HazardRecord hazard, TransferEvent event, PersonId by) {
        return switch (event) {
            case HazardOffered offered ->
                hazard.with(HazardStatus.OFFERED, offered.reason(), new Transfer(offered.to(), by, null));
            case HazardAccepted accepted -> hazard.with(HazardStatus.TRANSFERRED, accepted.answer(), hazard.transfer());
            case HazardRefused refused -> hazard.with(HazardStatus.OPEN, refused.answer(), null);
            case HazardOfferedOutside offered ->
                hazard.with(
                        HazardStatus.OFFERED,
                        offered.reason(),
                        new Transfer(offered.to(), by, new Outside(offered.contact(), null)));
            case OutsideAnswerRecorded recorded -> answered(hazard, recorded.answer());
        };
    }

    /** It is theirs from then on; or it is ours, as it was all the time. */
    private static HazardRecord answered(HazardRecord hazard, OutsideAnswer answer) {
        return switch (answer.decision()) {
            case ACCEPTED -> hazard.with(HazardStatus.TRANSFERRED, answer.words(), with(hazard.transfer(), answer));
            case REFUSED -> hazard.with(HazardStatus.OPEN, answer.words(), null);
        };
    }

    private static @Nullable Transfer with(@Nullable Transfer offer, OutsideAnswer answer) {
        return offer == null || offer.outside() == null
                ? offer
                : new Transfer(
                        offer.to(), offer.by(), new Outside(offer.outside().contact(), answer));
    }

    private static List<Control> after(List<Control> controls, ControlEvent event) {
        return switch (event) {
            case ControlEdited edited ->
                changed(controls, edited.control(), it -> new Control(it.id(), edited.description(), it.evidence()));
            case ControlWithdrawn withdrawn ->
                controls.stream()
                        .filter(it -> !it.id().equals(withdrawn.control()))
                        .toList();
            case EvidenceGiven given ->
                changed(
                        controls,
                        given.control(),
                        it -> new Control(
                                it.id(),
                                it.description(),
                                plus(it.evidence(), new Given(given.evidence(), given.what()))));
            case EvidenceWithdrawn withdrawn ->
                changed(
                        controls,
                        withdrawn.control(),
                        it -> new Control(
                                it.id(),
                                it.description(),
                                it.evidence().stream()
                                        .filter(given -> !given.id().equals(withdrawn.evidence()))
                                        .toList()));
        };
    }

    private static List<Control> changed(List<Control> controls, ControlId which, UnaryOperator<Control> how) {
        return controls.stream()
                .map(it -> it.id().equals(which) ? how.apply(it) : it)
                .toList();
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
