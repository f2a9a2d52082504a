package org.eprbridge.similarity.index;

import org.eprbridge.ideas.IdeaPage;

/** What became of an idea, in one sentence for whoever has the same one. */
final class WhatBecameOfIt {

    private WhatBecameOfIt() {}

    static String of(IdeaPage.View idea) {
        var message = idea.message().isBlank() ? "" : " " + idea.message();
        return switch (idea.status()) {
            case SUBMITTED -> idea.next();
            case AWAITING_SUBMITTER -> "Its sender was asked a question.";
            case REDIRECTED -> "This can be done today with %s.%s".formatted(idea.featureName(), message);
            case SOLVED -> "Solved with %s.%s".formatted(idea.featureName(), message);
            case ACCEPTED -> "Accepted for the digital team.%s".formatted(message);
            case REFERRED -> "Passed on to others.%s".formatted(message);
            case PARKED -> "Put off for now.%s".formatted(message);
            case JOINED -> idea.next();
            case DECLINED -> "Declined.%s".formatted(message);
            case WITHDRAWN -> "Withdrawn by its sender.";
            case LIVE, CLOSED -> "This is live now.%s".formatted(message);
        };
    }
}
