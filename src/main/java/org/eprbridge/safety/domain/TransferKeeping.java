package org.eprbridge.safety.domain;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Organisations;
import org.eprbridge.people.Person;
import org.eprbridge.safety.AnsweredOtherwise;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardRecord.Transfer;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.NobodyToReceive;
import org.eprbridge.safety.NotOffered;
import org.eprbridge.safety.NotTheReceiver;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReceiverIsHere;
import org.eprbridge.safety.TransferCommand.AcceptHazard;
import org.eprbridge.safety.TransferCommand.OfferHazard;
import org.eprbridge.safety.TransferCommand.OfferHazardOutside;
import org.eprbridge.safety.TransferCommand.RecordOutsideAnswer;
import org.eprbridge.safety.TransferCommand.RefuseHazard;
import org.eprbridge.safety.TransferEvent.HazardAccepted;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;
import org.eprbridge.safety.TransferEvent.HazardRefused;
import org.eprbridge.safety.TransferEvent.OutsideAnswerRecorded;

/** Hands hazards over to those who can do something about them, and brings their answers back. */
class TransferKeeping extends Keeping {

    TransferKeeping(ReviewSoFar review) {
        super(review);
    }

    @CommandHandler
    void handle(OfferHazard command, Actor actor, Directory directory) {
        var hazard = open(command.hazard());
        boolean somebody =
                directory.everybody().stream().anyMatch(it -> mayAnswer(it, command.to()) && !isSame(it, actor));
        if (!somebody) {
            throw new NobodyToReceive(command.to());
        }
        edit(
                new HazardOffered(command.review(), command.hazard(), command.to(), command.reason()),
                "Hazard %s was offered to %s."
                        .formatted(hazard.words(), command.to().words()));
    }

    @CommandHandler
    void handle(AcceptHazard command, Actor actor) {
        var hazard = offeredTo(actor, command.hazard());
        edit(
                new HazardAccepted(command.review(), command.hazard(), command.answer()),
                "Hazard %s was taken over.".formatted(hazard.words()));
    }

    @CommandHandler
    void handle(RefuseHazard command, Actor actor) {
        var hazard = offeredTo(actor, command.hazard());
        edit(
                new HazardRefused(command.review(), command.hazard(), command.answer()),
                "Hazard %s was not taken over.".formatted(hazard.words()));
    }

    @CommandHandler
    void handle(OfferHazardOutside command, Directory directory, Organisations organisations) {
        var hazard = open(command.hazard());
        if (directory.everybody().stream().anyMatch(it -> isMeant(it, command.to(), organisations))) {
            throw new ReceiverIsHere(command.to());
        }
        edit(
                new HazardOfferedOutside(
                        command.review(), command.hazard(), command.to(), command.contact(), command.reason()),
                "Hazard %s was offered to %s."
                        .formatted(hazard.words(), command.to().words()));
    }

    @CommandHandler
    void handle(RecordOutsideAnswer command, Instant now) {
        var hazard = review.hazard(command.hazard());
        var transfer = offer(hazard);
        if (transfer.outside() == null) {
            throw new AnsweredOtherwise(hazard.words(), transfer.to(), false);
        }
        if (command.answer().date().isAfter(LocalDate.ofInstant(now, SafetyReview.ENGLAND))) {
            throw new Misshapen("date", "This day is still to come. Enter the day on which they answered.");
        }
        boolean accepted = command.answer().decision() == OfferDecision.ACCEPTED;
        edit(
                new OutsideAnswerRecorded(command.review(), command.hazard(), command.answer()),
                "Hazard %s was %staken over.".formatted(hazard.words(), accepted ? "" : "not "));
    }

    private HazardRecord offeredTo(Actor actor, HazardId id) {
        var hazard = review.hazard(id);
        var transfer = offer(hazard);
        if (transfer.outside() != null) {
            throw new AnsweredOtherwise(hazard.words(), transfer.to(), true);
        }
        if (!transfer.to().includes(actor.standing()) || transfer.by().equals(actor.person())) {
            throw new NotTheReceiver(hazard.words(), transfer.to());
        }
        return hazard;
    }

    private static Transfer offer(HazardRecord hazard) {
        var transfer = hazard.transfer();
        if (transfer == null || hazard.status() != HazardStatus.OFFERED) {
            throw new NotOffered(hazard.words());
        }
        return transfer;
    }

    /** Whether this person is one of those who were named, and could answer themselves. */
    private static boolean isMeant(Person person, Receiver named, Organisations organisations) {
        var code = person.standing().organisation();
        boolean called = named.organisation().equalsIgnoreCase(code)
                || named.organisation().equalsIgnoreCase(organisations.nameOf(code));
        return called && mayAnswer(person, new Receiver(code, named.division()));
    }

    private static boolean mayAnswer(Person person, Receiver to) {
        return to.includes(person.standing())
                && person.asActor().isAnyOf(SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER);
    }

    private static boolean isSame(Person person, Actor actor) {
        return person.id().equals(actor.person());
    }
}
