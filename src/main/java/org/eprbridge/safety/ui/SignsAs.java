package org.eprbridge.safety.ui;

import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;

/** Says to a clinical safety officer in which office and on what registration they are about to sign. */
final class SignsAs {

    private final Queries queries;
    private final Directory directory;

    SignsAs(Queries queries, Directory directory) {
        this.queries = queries;
        this.directory = directory;
    }

    /** Empty for everybody who does not sign anyway. */
    String sentence(SignedIn signedIn) {
        return signedIn.actor()
                .filter(actor -> actor.is(Role.SAFETY_OFFICER))
                .map(Actor::person)
                .flatMap(person -> queries.ask(new OfficerList.Of(person)))
                .filter(OfficerList.Card::inOffice)
                .map(this::sentence)
                .orElse("");
    }

    private String sentence(OfficerList.Card office) {
        var registration = office.registration();
        return "You sign as %s, %s %s, valid until %s%s."
                .formatted(
                        directory.nameOf(office.person()),
                        registration.body(),
                        registration.number(),
                        Words.date(registration.validUntil()),
                        office.kind() == OfficerKind.DEPUTY ? ", on behalf of the lead who delegated to you" : "");
    }
}
