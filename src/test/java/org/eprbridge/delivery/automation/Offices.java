package org.eprbridge.delivery.automation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.OfficerEvent.AuthorityDelegated;
import org.eprbridge.safety.OfficerEvent.DelegationRevoked;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerEvent.RegistrationRenewed;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;

/** Who held which office when, read from the log alone: the part of the {@link Inquiry} that knows days. */
final class Offices {

    private final List<Heard> log;

    Offices(List<Heard> log) {
        this.log = log;
    }

    /** What was wrong with this signer, on the day of the signature or of the release. */
    Optional<String> complaint(PersonId signer, Heard signature, Heard release) {
        var office = OfficerId.of(signer);
        if (!holds(office, log.size(), release.day())) {
            return Optional.of(signer + " was not nominated, or no longer registered, on the day of the release");
        }
        int signed = log.indexOf(signature);
        if (!holds(office, signed, signature.day())) {
            return Optional.of(signer + " was not nominated, or not registered, on the day of the signature");
        }
        if (kind(office, signed) == OfficerKind.DEPUTY && !delegated(office, signature, signed, release)) {
            return Optional.of(signer + " signed as a deputy without a delegation");
        }
        return Optional.empty();
    }

    /** Whether somebody held the office on the day of this workshop, as far as was known when it was written down. */
    boolean counts(PersonId attendee, Heard workshop) {
        var office = OfficerId.of(attendee);
        var day = ((WorkshopRecorded) workshop.event()).workshop().date();
        var known = log.subList(0, log.indexOf(workshop)).stream()
                .filter(it ->
                        it.day().isBefore(day) || it.day().equals(day) && !(it.event() instanceof NominationEnded))
                .toList();
        return new Offices(known).holds(office, known.size(), day);
    }

    private boolean holds(OfficerId office, int until, LocalDate day) {
        var validUntil = LocalDate.MIN;
        for (var it : log.subList(0, until)) {
            switch (it.event()) {
                case OfficerNominated yes
                when yes.officer().equals(office) ->
                    validUntil = yes.registration().validUntil();
                case RegistrationRenewed more
                when more.officer().equals(office) ->
                    validUntil = more.registration().validUntil();
                case NominationEnded no when no.officer().equals(office) -> validUntil = LocalDate.MIN;
                default -> {}
            }
        }
        return !validUntil.isBefore(day);
    }

    private OfficerKind kind(OfficerId office, int until) {
        return log.subList(0, until).reversed().stream()
                .map(Heard::event)
                .filter(OfficerNominated.class::isInstance)
                .map(OfficerNominated.class::cast)
                .filter(it -> it.officer().equals(office))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private boolean delegated(OfficerId deputy, Heard signature, int signed, Heard release) {
        Map<DelegationId, Delegation> given = new HashMap<>();
        for (var it : log.subList(0, signed)) {
            switch (it.event()) {
                case AuthorityDelegated yes
                when yes.officer().equals(deputy) -> given.put(yes.delegation().delegation(), yes.delegation());
                case DelegationRevoked no when no.officer().equals(deputy) -> given.remove(no.delegation());
                case NominationEnded no when no.officer().equals(deputy) -> given.clear();
                default -> {}
            }
        }
        var day = signature.day();
        var change = new ChangeId(release.stream());
        return given.values().stream()
                .anyMatch(it -> !day.isBefore(it.firstDay())
                        && !day.isAfter(it.lastDay())
                        && (it.changes().isEmpty() || it.changes().contains(change))
                        && holds(it.lead(), signed, day)
                        && kind(it.lead(), signed) == OfficerKind.LEAD);
    }
}
