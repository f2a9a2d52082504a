package org.eprbridge.ideas.ui;

import org.eprbridge.ideas.Evidence;
import org.eprbridge.ideas.Evidence.Share;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.platform.ui.Words;

/** What an idea's problem costs, in the same words on every screen: hours first, then how many say so. */
final class EvidenceWords {

    private EvidenceWords() {}

    /** "4.7 hours a week · 6 people". */
    static String inShort(IdeaList.Card card) {
        return inShort(card.hoursPerWeek(), card.people());
    }

    static String inShort(Evidence evidence) {
        return inShort(evidence.hoursPerWeek(), evidence.people());
    }

    static String of(Share share) {
        String whose = share.of().isBlank() ? "Not known" : share.of();
        return whose + ": " + inShort(share.hoursPerWeek(), share.people());
    }

    /** "It costs one person from 10 minutes to 2 hours a week; the one in the middle loses 40 minutes a week." */
    static String spread(Evidence.Spread spread) {
        return spread.least() == spread.most()
                ? "It costs each of them " + Words.hoursPerWeek(spread.median()) + "."
                : "It costs one person from %s to %s; the one in the middle loses %s."
                        .formatted(
                                Words.hoursPerWeek(spread.least()),
                                Words.hoursPerWeek(spread.most()),
                                Words.hoursPerWeek(spread.median()));
    }

    private static String inShort(double hours, int people) {
        String behind = Words.count(people, "person", "people");
        return hours > 0 ? Words.hoursPerWeek(hours) + " · " + behind : behind;
    }
}
