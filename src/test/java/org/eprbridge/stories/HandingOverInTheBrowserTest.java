package org.eprbridge.stories;

import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.NURSE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A hazard that only a supplier can do something about, in a browser")
@SuppressWarnings("NullAway.Init")
class HandingOverInTheBrowserTest extends InTheBrowser {

    private static final ReviewId REVIEW = new ReviewId("SR-920");
    private static final HazardId HAZARD = new HazardId("HZ-920");
    private static final String AT_THE_HAZARD = "safety/" + REVIEW + "/hazards/" + HAZARD + "/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    @Autowired
    CommandsAs commands;

    @Autowired
    ReadModels lists;

    @Test
    void is_offered_by_name_and_theirs_once_their_yes_is_recorded() {
        aHazardIsWrittenDown();
        var helen = chromium.signIn("Helen Marsh");
        helen.opens(AT_THE_HAZARD + "offer").passesAxe();
        helen.chooses("No, for example a supplier: one of us records what they answer")
                .presses("Offer the hazard")
                .sees("Enter the name of the organisation that takes it over.")
                .passesAxe();
        helen.types("Which organisation?", "Northwind Records")
                .types("Which team there? (if you know)", "Product safety")
                .types("How are they reached?", "Service desk, queue EPR safety")
                .types("Why is it theirs?", "Only they can change the label.")
                .presses("Offer the hazard")
                .sees("HZ-920 is offered. Tell them, and record here what they answer.")
                .passesAxe();

        lists.catchUp(Duration.ofMinutes(1));
        var jonas = chromium.signIn("Jonas Müller");
        jonas.opens("safety/transfers")
                .sees("Product safety of Northwind Records")
                .passesAxe();
        jonas.opens(AT_THE_HAZARD + "outside-answer").passesAxe();
        jonas.presses("Record their answer").sees("Choose what they answered.").passesAxe();
        jonas.chooses("They take it over")
                .types("Who answered for them?", "Head of product safety")
                .dates("On which day?", DAY.format(WorkingDays.londonDay(Instant.now())))
                .types("Where can their answer be read?", "TCK-4711")
                .types("What do they do about it, or why is it not theirs?", "A new label comes with version 9.")
                .presses("Record their answer")
                .sees("The answer about HZ-920 is recorded.")
                .sees("By word of Head of product safety")
                .passesAxe();
    }

    /** Nothing is live here, so nothing is offered; the field is still worked by keyboard alone. */
    @Test
    void and_an_incident_needs_a_change_that_went_live() {
        var jonas = chromium.signIn("Jonas Müller");
        jonas.opens("safety/incidents/new?change=CHG-nowhere")
                .sees("has not gone live, so no incident can come of it. Choose another.")
                .passesAxe();
        var field = jonas.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Which change had a part in it?"));
        field.focus();
        jonas.page().keyboard().type("no such change");
        jonas.page().keyboard().press("Tab");
        jonas.presses("Report the incident")
                .sees("Choose the change: type its reference or a word of its title.")
                .passesAxe();
    }

    private void aHazardIsWrittenDown() {
        commands.send(
                Actor.SYSTEM,
                new OpenSafetyReview(
                        REVIEW,
                        new ChangeId("CHG-920"),
                        "Labels of syringes",
                        "A label could be read wrongly.",
                        Set.of(new IdeaId("IDEA-920")),
                        Set.of(NURSE.person())));
        commands.send(ANALYST, new AddHazard(REVIEW, HAZARD, WRONG_UNIT));
    }
}
