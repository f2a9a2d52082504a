package org.eprbridge.ideas.ui;

import java.time.LocalDate;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.platform.ui.Words;

/** The sentences that a decision starts with, so that nobody faces an empty box; all of them can be edited. */
final class TriageSentences {

    private TriageSentences() {}

    static String redirectTo(String feature, String where) {
        String place = where.isBlank() ? "" : " You find it under " + where + ".";
        return "Thank you. The EPR can already do this, with " + feature + "." + place
                + " Please try it and tell us whether it solves your problem.";
    }

    static String accept() {
        return "Thank you. This is worth doing, and we have passed it to the digital team. You can follow it here.";
    }

    static String acceptInto(String change) {
        return "Thank you. The digital team already works on “" + change
                + "”, and your idea is now part of it. You can follow it here.";
    }

    static String refer(ReferredTo to) {
        return switch (to) {
            case TRAINING -> "Thank you. The training team can help with this, and we have passed your idea to them.";
            case INFRASTRUCTURE ->
                "Thank you. This is about devices or the network, and we have passed it to the infrastructure team.";
            case SUPPLIER -> "Thank you. Only the supplier can change this, and we have asked them to.";
            case WORKING_GROUP ->
                "Thank you. This affects more than one team, and a working group will discuss it next.";
            case ANOTHER_TRUST ->
                "Thank you. Another trust looks after this part, and we have passed your idea to them.";
        };
    }

    static String joinWith(String title) {
        return "Thank you. A colleague has shared the same problem, so your idea goes on together with theirs: “"
                + title + "”. What you told us counts there, and you can follow it here.";
    }

    /** For an undo right after the joining, or later. */
    static String undoJoin() {
        return "We had joined your idea with another one. They turned out to be different, so yours goes its own way again, and nothing is lost.";
    }

    static String park(LocalDate until) {
        return "Thank you. We cannot work on this now. We will look at it again on " + Words.date(until) + ".";
    }

    static String decline(DeclineReason reason) {
        return switch (reason) {
            case NOT_SAFE -> "Thank you. We will not do this, because it could make care less safe.";
            case NOT_POSSIBLE -> "Thank you. We will not do this, because the EPR cannot be changed in this way.";
            case BENEFIT_TOO_SMALL ->
                "Thank you. We will not do this now, because it would help too few people for the work that it takes.";
            case AGAINST_POLICY -> "Thank you. We will not do this, because it would go against a policy of the trust.";
            case OUT_OF_SCOPE -> "Thank you. We will not do this, because it is not about the EPR.";
            case ALREADY_PLANNED -> "Thank you. We will not take this up separately, because it is already planned.";
            case OTHER -> "";
        };
    }

    static String reopen() {
        return "We are looking at your idea again, and you will hear from us.";
    }

    /** For an undo right after the decision. */
    static String undo() {
        return "That was a slip of ours. Your idea is with us again, and nothing is lost.";
    }

    static String words(ReferredTo to) {
        return switch (to) {
            case TRAINING -> "Training team";
            case INFRASTRUCTURE -> "Infrastructure team (devices and network)";
            case SUPPLIER -> "Supplier of the EPR";
            case WORKING_GROUP -> "Working group";
            case ANOTHER_TRUST -> "Another trust";
        };
    }

    static String words(DeclineReason reason) {
        return switch (reason) {
            case NOT_SAFE -> "It could make care less safe";
            case NOT_POSSIBLE -> "The EPR cannot do it";
            case BENEFIT_TOO_SMALL -> "The benefit is too small for the work";
            case AGAINST_POLICY -> "It goes against a policy";
            case OUT_OF_SCOPE -> "It is not about the EPR";
            case ALREADY_PLANNED -> "It is already planned";
            case OTHER -> "Another reason";
        };
    }
}
