package org.eprbridge.delivery.ui;

import org.eprbridge.kernel.Role;
import org.eprbridge.platform.security.SignedIn;

/**
 * What the person in front of the screen may do about a change; the command path checks it again.
 *
 * @param person whose half-written texts the browser keeps
 * @param build moves, assigns, blocks and drops
 * @param screen answers the safety question
 * @param rule may answer it with "no impact"
 * @param officer watches over it once it is live
 */
record Hands(String person, boolean build, boolean screen, boolean rule, boolean officer) {

    static Hands of(SignedIn signedIn) {
        return signedIn.actor()
                .map(actor -> {
                    boolean builds = actor.isAnyOf(Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER);
                    boolean rules = actor.isAnyOf(Role.SAFETY_OFFICER, Role.CCIO, Role.DEPUTY);
                    return new Hands(
                            actor.person().value(), builds, builds || rules, rules, actor.is(Role.SAFETY_OFFICER));
                })
                .orElse(new Hands("", false, false, false, false));
    }
}
