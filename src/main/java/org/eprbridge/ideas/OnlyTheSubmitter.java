package org.eprbridge.ideas;

import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** Some things only the person who shared the idea can say. */
public class OnlyTheSubmitter extends Refusal {

    private final PersonId submitter;

    public OnlyTheSubmitter(PersonId submitter) {
        super(Kind.NOT_ALLOWED, "only the submitter may do this");
        this.submitter = submitter;
    }

    @Override
    public String sentence(Telling telling) {
        return "Only %s can do this, because it is their idea.".formatted(telling.nameOf(submitter));
    }
}
