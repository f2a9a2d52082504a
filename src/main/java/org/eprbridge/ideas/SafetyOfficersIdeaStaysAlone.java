package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/**
 * A change names only the sender of each idea that it answers. Joined with another, the idea of a clinical safety officer
 * would no longer be seen behind its change, and they could sign what they asked for.
 */
public class SafetyOfficersIdeaStaysAlone extends Refusal {

    public SafetyOfficersIdeaStaysAlone() {
        super("the idea of a safety officer may not be joined with another");
    }

    @Override
    public String sentence(Telling telling) {
        return "A clinical safety officer sent this idea and may not sign what comes of it. Join the other idea with this one instead, or decide on each.";
    }
}
