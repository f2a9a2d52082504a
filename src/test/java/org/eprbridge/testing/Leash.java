package org.eprbridge.testing;

import java.io.IOException;

/** Ties a child process to the one that started it: killed with no time to clean up, that one leaves nobody behind. */
public final class Leash {

    private Leash() {}

    /** The parent holds the other end of our standard input and never writes to it; it closes when the parent ends. */
    public static void endWithTheParent() {
        Thread.ofPlatform().daemon().name("leash").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nobody has anything to say to us
                }
            } catch (IOException gone) {
                // so is the parent
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
