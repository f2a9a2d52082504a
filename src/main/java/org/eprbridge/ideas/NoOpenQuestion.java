package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** An answer needs a question. */
public class NoOpenQuestion extends Refusal {

    public NoOpenQuestion() {
        super("no question is open");
    }

    @Override
    public String sentence(Telling telling) {
        return "No question is waiting for an answer. Add a comment instead.";
    }
}
