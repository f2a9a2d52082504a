package org.eprbridge.delivery.automation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.RollbackEvent.RollbackFlagLifted;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;

/**
 * Reads only the log, with rules of its own and none of the product's: was this release rightful at that moment? It knows
 * the risk table and the roles from elsewhere.
 */
final class Inquiry {

    private final Function<PersonId, Actor> roles;
    private final Edits edits;

    Inquiry(Function<PersonId, Actor> roles) {
        this(roles, Edits.TAKE_SIGNATURES_AWAY);
    }

    Inquiry(Function<PersonId, Actor> roles, Edits edits) {
        this.roles = roles;
        this.edits = edits;
    }

    /** What becomes of a signature when the record under it is edited. */
    enum Edits {
        /** It is gone, even when the next edit puts everything back. */
        TAKE_SIGNATURES_AWAY,
        /** It stands for as long as the record says what was signed: all that its hash can tell. */
        MAY_BE_UNDONE
    }

    /** Whether a change goes live with this fact, or what was to be taken back may stay. */
    static boolean asksForAuthority(Heard fact) {
        return goesLive(fact) || fact.event() instanceof RollbackFlagLifted;
    }

    static boolean goesLive(Heard fact) {
        return fact.event() instanceof ChangeMoved moved && moved.to() == Stage.LIVE;
    }

    /** What was wrong with the release at this place of the log; empty when it was rightful. */
    Optional<String> complaint(List<Heard> log, int release) {
        var before = log.subList(0, release);
        var fact = log.get(release);
        var told = new Told(of(before, fact.stream()));
        if (fact.event() instanceof ChangeMoved moved && moved.from() != Stage.READY_TO_RELEASE) {
            return Optional.of("it had not been ready to release");
        }
        if (goesLive(fact) && told.blocked()) {
            return Optional.of("it was blocked");
        }
        return told.impact() || known(log, fact) ? onReview(before, told, fact) : onScreening(told);
    }

    private Optional<String> onScreening(Told told) {
        var screenings = told.screenings();
        if (screenings.isEmpty()) {
            return Optional.of("nobody had answered the safety question");
        }
        var by = screenings.getLast().by().person();
        if (!roles.apply(by).isAnyOf(Role.SAFETY_OFFICER, Role.CCIO, Role.DEPUTY)) {
            return Optional.of(by + " may not decide that there is no impact");
        }
        if (told.builders().contains(by)) {
            return Optional.of(by + " decided on their own work");
        }
        if (told.sent(by)) {
            return Optional.of(by + " decided on their own idea");
        }
        if (told.sentWhatJoined(by)) {
            return Optional.of(by + " decided on their own idea, which had gone on in another");
        }
        return told.grownSince(screenings.getLast())
                ? Optional.of("an idea joined after the safety question was answered")
                : Optional.empty();
    }

    private Optional<String> onReview(List<Heard> before, Told told, Heard release) {
        var review = new Signing(of(before, review(release)), edits);
        var signature = review.signature();
        if (signature.isEmpty()) {
            return Optional.of("nobody had signed the review");
        }
        var signer = signature.get().by().person();
        if (!roles.apply(signer).is(Role.SAFETY_OFFICER)) {
            return Optional.of(signer + " may not sign");
        }
        if (told.involved().contains(signer)) {
            return Optional.of(signer + " signed and took part");
        }
        if (!review.covered().containsAll(told.answered())) {
            return Optional.of("the signature did not cover every idea");
        }
        var offices = new Offices(before);
        return review.standing(signature.get())
                .or(() -> offices.complaint(signer, signature.get(), release))
                .or(() -> review.contents(offices).complaint(signer))
                .or(() -> review.hash(signature.get()));
    }

    /**
     * After an incident a change has a review that it did not ask for. Whoever reports one at the very moment of a release
     * writes to another stream, so that the release counts as the earlier of the two.
     */
    private static boolean known(List<Heard> log, Heard release) {
        return log.subList(0, release.knew()).stream()
                .anyMatch(it -> it.stream().equals(review(release)));
    }

    private static String review(Heard release) {
        return ReviewId.of(new ChangeId(release.stream())).value();
    }

    private static List<Heard> of(List<Heard> log, String stream) {
        return log.stream().filter(it -> it.stream().equals(stream)).toList();
    }
}
