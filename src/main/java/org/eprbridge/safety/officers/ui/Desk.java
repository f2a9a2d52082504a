package org.eprbridge.safety.officers.ui;

import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.OfficerList.Card;

/**
 * Who looks at the page, and what they may do there.
 *
 * @param leads whether they hold the office of a lead today
 */
record Desk(Actor reader, boolean leads, Directory directory, Commands commands, References references) {

    String name(PersonId person) {
        return directory.nameOf(person);
    }

    boolean isOfTheBoard() {
        return reader.is(Role.BOARD);
    }

    boolean mayDelegateTo(Card officer) {
        return leads && !officer.person().equals(reader.person());
    }

    boolean mayRevoke(Delegation delegation) {
        return isOfTheBoard() || delegation.lead().equals(OfficerId.of(reader.person()));
    }
}
