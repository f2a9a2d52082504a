package org.eprbridge.platform.messaging;

import org.eprbridge.kernel.Refusal;

/** A session alone does not sign: the person has to show again that it is they. */
class NotConfirmedAfresh extends Refusal {

    NotConfirmedAfresh(Class<?> command) {
        super(Kind.NOT_ALLOWED, command.getSimpleName() + " came without a fresh proof of who sends it");
    }

    @Override
    public String sentence(Telling telling) {
        return "Type your password again to do this.";
    }
}
