package org.eprbridge.platform.web;

/** A program asked for something that is not there. */
public class NotFound extends RuntimeException {

    public NotFound(String what, Object reference) {
        super("There is no " + what + " with the reference " + reference + ".");
    }
}
