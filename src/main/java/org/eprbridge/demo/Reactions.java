package org.eprbridge.demo;

import java.util.HashSet;
import java.util.Set;
import org.eprbridge.demo.Story.Step;

/** What the platform does by itself after a step, and which step has to wait for it. Waiting for less is quicker. */
class Reactions {

    private final Set<Expected> expected = new HashSet<>();

    void follow(String story, Step step) {
        switch (step.verb()) {
            case "accepts", "accepts-into" -> expected.add(new Expected(story, What.CHANGE));
            case "sees-impact" -> expected.add(new Expected(story, What.REVIEW));
            case "signs" -> expected.add(new Expected(story, What.SIGNATURE));
            default -> {}
        }
    }

    boolean mustComeBefore(String story, Step step) {
        return switch (step.verb()) {
            case "accepts-into" -> awaits(step.word(0), What.CHANGE);
            case "finds",
                    "assesses",
                    "controls",
                    "describes-scope",
                    "chooses-path",
                    "holds-workshop",
                    "offers",
                    "offers-outside",
                    "signs",
                    "refuses-to-sign" -> awaits(story, What.REVIEW);
            case "moves" -> awaits(story, What.CHANGE) || awaits(story, What.SIGNATURE);
            default -> awaits(story, What.CHANGE);
        };
    }

    void haveCome() {
        expected.clear();
    }

    private boolean awaits(String story, What what) {
        return expected.contains(new Expected(story, what));
    }

    private enum What {
        CHANGE,
        REVIEW,
        SIGNATURE
    }

    private record Expected(String story, What what) {}
}
