package org.eprbridge.ideas.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.Evidence;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;

/** Ideas as the screens get them, with just enough in them to look at. */
final class Ideas {

    static final Instant SUBMITTED = Instant.parse("2026-08-03T08:00:00Z");
    static final PersonId NURSE = new PersonId("P-1");
    static final Standing SURGERY =
            new Standing("Registered nurse", "Nursing and Midwifery Registered", "Surgery", "RXX");
    static final Set<Verb> DECISIONS =
            Set.of(Verb.REDIRECT, Verb.ACCEPT, Verb.ASK, Verb.REFER, Verb.PARK, Verb.DECLINE, Verb.TAKE_UP);

    private Ideas() {}

    static IdeaList.Card card(IdeaId idea, String title) {
        return new IdeaList.Card(
                idea,
                title,
                "Fluids",
                IdeaStatus.SUBMITTED,
                PublicStatus.SENT,
                NURSE,
                "Grace Okafor",
                "Registered nurse",
                "Surgery",
                SUBMITTED,
                SUBMITTED,
                "Grace Okafor sent this idea.",
                Ball.TRIAGE,
                LocalDate.parse("2026-08-12"),
                false,
                false,
                2,
                3.5,
                null);
    }

    static IdeaPage.View page(IdeaId idea, Set<Verb> verbs) {
        return page(idea, verbs, List.of());
    }

    static IdeaPage.View page(IdeaId idea, Set<Verb> verbs, List<IdeaPage.Support> supports) {
        return new IdeaPage.View(
                idea,
                new IdeaText("Fluid chart", "I add up by hand.", "A total.", "Fluids", "All nurses", 20, 5, "Paper"),
                NURSE,
                "Grace Okafor",
                SURGERY,
                SUBMITTED,
                IdeaStatus.SUBMITTED,
                PublicStatus.SENT,
                Ball.TRIAGE,
                "With triage",
                "Somebody looks at it.",
                LocalDate.parse("2026-08-12"),
                "",
                "",
                null,
                "",
                null,
                null,
                null,
                List.of(),
                Set.of(),
                new IdeaPage.Clocks(5, 0, 0, null),
                new Evidence(
                        3.5,
                        3,
                        14,
                        new Evidence.Spread(0.25, 0.5, 1.5),
                        List.of(new Evidence.Share("Registered nurse", 2, 3), new Evidence.Share("Doctor", 1, 0.5)),
                        List.of(new Evidence.Share("Surgery", 3, 3.5))),
                supports,
                List.of(),
                List.copyOf(verbs));
    }

    static IdeaTimeline.Entry followed(String name) {
        return new IdeaTimeline.Entry(
                SUBMITTED,
                "change-followed",
                new PersonId("system"),
                "",
                Role.SYSTEM,
                name,
                "The digital team is working on it.",
                "");
    }

    static IdeaTimeline.Entry entry(String sentence) {
        return new IdeaTimeline.Entry(
                SUBMITTED, "idea-accepted", new PersonId("P-2"), "Asha Patel", Role.CCIO, "", sentence, "");
    }
}
