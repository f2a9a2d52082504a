package org.eprbridge.safety.ui;

import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.DelegationState;
import org.eprbridge.safety.OfficerList.Lent;

/** Says to a clinical safety officer in which office, on what registration and for whom they are about to sign. */
final class SignsAs {

    private final Queries queries;
    private final Directory directory;

    SignsAs(Queries queries, Directory directory) {
        this.queries = queries;
        this.directory = directory;
    }

    Signer signer(SignedIn signedIn, ChangeId change) {
        return signedIn.actor()
                .filter(actor -> actor.is(Role.SAFETY_OFFICER))
                .map(Actor::person)
                .flatMap(person -> queries.ask(new OfficerList.Of(person)))
                .filter(OfficerList.Card::inOffice)
                .map(office -> signer(office, change))
                .orElse(Signer.NOBODY);
    }

    private Signer signer(OfficerList.Card office, ChangeId change) {
        var registration = office.registration();
        var delegation = running(office, change);
        var sentence = "You sign as %s, %s %s, valid until %s%s."
                .formatted(
                        directory.nameOf(office.person()),
                        registration.body(),
                        registration.number(),
                        Words.date(registration.validUntil()),
                        delegation
                                .map(it -> ", on behalf of %s, who has delegated to you until %s"
                                        .formatted(lead(it), Words.date(it.lastDay())))
                                .orElse(""));
        return new Signer(sentence, delegation.map(this::lead).orElse(""));
    }

    private static Optional<Delegation> running(OfficerList.Card office, ChangeId change) {
        return office.delegations().stream()
                .filter(lent -> lent.state() == DelegationState.RUNNING)
                .map(Lent::delegation)
                .filter(it -> it.coversOn(it.firstDay(), change))
                .findFirst();
    }

    private String lead(Delegation delegation) {
        return directory.nameOf(delegation.lead().person());
    }

    /**
     * @param sentence empty for everybody who does not sign anyway
     * @param lead the name of the lead for whom a deputy signs; empty for a lead
     */
    record Signer(String sentence, String lead) {

        static final Signer NOBODY = new Signer("", "");
    }
}
