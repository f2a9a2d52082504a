package org.eprbridge.platform.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What is damaged, sentence by sentence; the first ones are printed, all of them are counted. */
final class Findings {

    private static final int PRINTED = 100;

    private final PrintStream out;
    private long count;

    Findings(PrintStream out) {
        this.out = out;
    }

    static Findings toNobody() {
        return new Findings(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    void add(String sentence) {
        count++;
        if (count <= PRINTED) {
            out.println(sentence);
        } else if (count == PRINTED + 1) {
            out.println("There is more; it is counted, but no longer printed.");
        }
    }

    long count() {
        return count;
    }
}
