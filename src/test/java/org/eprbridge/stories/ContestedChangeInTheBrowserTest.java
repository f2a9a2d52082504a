package org.eprbridge.stories;

import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.readers.ReadModels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"epr.similarity.embeddings=false", "epr.safety.audit.percent=100"})
@DisplayName("A contested change, in a browser: from \"no impact\" to an urgent stop")
@SuppressWarnings("NullAway.Init")
class ContestedChangeInTheBrowserTest extends InTheBrowser {

    private static final String CHANGE = "changes/CHG-1";
    private static final String REVIEW = "safety/SR-1";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final String SIGN_OFF = REVIEW + "/sign-off";
    private static final String HAZARD = REVIEW + "/hazards/HZ-1/";

    @Autowired
    CommandsAs commands;

    @Autowired
    ReadModels lists;

    @Test
    void screened_out_overturned_held_signed_edited_signed_again_live_and_withdrawn() {
        aChangeIsReadyToRelease();

        var ben = chromium.signIn("Ben Whitlock");
        ben.opens(CHANGE).passesAxe();
        saysNoToEveryQuestion(ben);
        ben.chooses("No, it has no safety impact")
                .types("Why do you think so?", "It only adds a column.")
                .types("Your password", "bridge")
                .presses("Answer the safety question")
                .sees("CHG-1 has no safety impact.")
                .passesAxe();

        var helen = chromium.signIn("Helen Marsh");
        helen.passesAxe();
        helen.opens("audits").sees("It only adds a column.").passesAxe();
        helen.opens(CHANGE)
                .presses("There is an impact…")
                .types("How could this change harm a patient?", "The column may show yesterday's weight.")
                .types("Your password", "bridge")
                .passesAxe()
                .presses("Overturn the decision")
                .sees("is overturned. A safety review opens.");

        var jonas = chromium.signIn("Jonas Müller");
        theReviewIsPrepared(jonas, helen);
        aHazardIsWrittenDown(jonas);
        aRiskIsJudged(jonas, "initial", "Severe injury or incapacity, recovery expected in the short term", "Medium");
        aControlIsAdded(jonas);
        aRiskIsJudged(jonas, "residual", "Severe injury or incapacity, recovery expected in the short term", "Low");
        helen.opens(REVIEW)
                .sees("has no evidence that it is in place. Give the evidence.")
                .passesAxe()
                .follows("Go to sign-off");
        helen.sees("The form to sign is here as soon as nothing stands in the way.")
                .passesAxe();
        jonas.opens(SIGN_OFF).sees("Only a clinical safety officer").passesAxe();
        jonas.follows("Give the evidence for HZ-1");
        jonas.sees("What does it show?");
        evidenceIsGiven(jonas, "Built, and seen on three wards.");
        evidenceIsGiven(jonas, "No old weight in 200 charts.");

        signs(helen);
        helen.passesAxe();
        aRiskIsJudged(
                jonas, "residual", "Severe injury or incapacity, recovery expected in the short term", "Very low");
        helen.opens(REVIEW).sees("is no longer valid").passesAxe();
        helen.opens(SIGN_OFF).sees("other than signed.").passesAxe();
        helen.opens(REVIEW + "/difference").sees("other than signed.").passesAxe();
        signs(helen);

        var femi = chromium.signIn("Femi Adebayo");
        femi.opens(CHANGE).presses("Live").presses("Make it live").isAt("Live").passesAxe();

        jonas.opens("safety/incidents/new").passesAxe();
        jonas.picks("Which change had a part in it?", "CHG-1 Weight beside the dose")
                .types("Reference of the incident", "INC-2026-0815")
                .dates("On which day did it happen?", DAY.format(LocalDate.now(ZoneId.of("Europe/London"))))
                .types("What happened?", "A dose was worked out from an old weight and caught by the pharmacist.")
                .presses("Report the incident")
                .sees("Incident reported.")
                .passesAxe();
        helen.opens("safety/incidents").sees("INC-2026-0815").passesAxe();
        helen.opens("")
                .passesAxe()
                .opens(SIGN_OFF)
                .sees("was reported since.")
                .passesAxe()
                .types("Why does the signature no longer stand?", "Old weights were shown on a ward.")
                .presses("Withdraw the signature")
                .sees("Withdrawn. SR-1 no longer gives authority to release.")
                .passesAxe();

        femi.opens(CHANGE)
                .sees("Authority withdrawn")
                .sees("Old weights were shown on a ward.")
                .sees("in use without clinical authority, so it cannot be closed")
                .passesAxe();
        femi.opens("delivery").sees("in use must be taken back or signed again").passesAxe();
        chromium.signIn("Grace Oyelaran").opens("ideas/IDEA-1").passesAxe();
    }

    private void aChangeIsReadyToRelease() {
        var idea = new IdeaId("IDEA-1");
        var change = new ChangeId("CHG-1");
        var text = new IdeaText("Weight beside the dose", "I look it up elsewhere.", "", "", "", 10.0, 1.0, "");
        commands.send(NURSE, new SubmitIdea(idea, text));
        commands.send(CCIO, new AcceptIdea(idea, "We will build it.", null));
        lists.catchUp(Duration.ofMinutes(1));
        for (var stage : List.of(Stage.READY, Stage.BUILDING, Stage.TESTING, Stage.READY_TO_RELEASE)) {
            commands.send(ANALYST, new MoveChange(change, stage));
        }
    }

    private static void saysNoToEveryQuestion(Chromium.Window person) {
        var questions = person.page().locator(".epr-questions").getByRole(AriaRole.RADIO);
        for (int i = 1; i < questions.count(); i += 2) {
            questions.nth(i).check();
        }
    }

    private static void theReviewIsPrepared(Chromium.Window analyst, Chromium.Window officer) {
        analyst.opens(REVIEW + "/scope")
                .types("Scope", "The column with the weight on the prescribing page.")
                .types("Intended use", "Prescribers see the last weight.")
                .types("Normal conditions", "A weight of today is there.")
                .types("Fault conditions", "The weight is old or missing.")
                .presses("Save the scope")
                .sees("Scope saved.");
        officer.opens(REVIEW + "/path")
                .chooses("Full path: with a workshop in which a clinical safety officer takes part")
                .types("Why?", "Doses are worked out from it.")
                .presses("Choose this path")
                .sees("Path chosen.");
        analyst.opens(REVIEW + "/workshop")
                .picks("Who attended?", "Helen Marsh, Doctor")
                .dates("On which day?", DAY.format(LocalDate.now(ZoneId.of("Europe/London"))))
                .types("What did you look at, and what did you decide?", "We walked through an admission.")
                .presses("Save the workshop")
                .sees("Workshop saved.");
    }

    private static void aHazardIsWrittenDown(Chromium.Window analyst) {
        analyst.opens(REVIEW + "/hazards/new");
        analyst.types("Name of the hazard", "Dose from an old weight")
                .types("Cause", "The column shows the last weight, however old.")
                .types("Effect", "The prescriber takes it for today's.")
                .types("Hazard", "A dose is worked out from it.")
                .types("Harm", "Too much is given.")
                .chooses("In normal use")
                .presses("Add the hazard")
                .sees("Hazard added.");
    }

    private static void aRiskIsJudged(Chromium.Window analyst, String phase, String harm, String likelihood) {
        analyst.opens(HAZARD + phase).passesAxe();
        analyst.chooses(harm)
                .chooses("One patient")
                .chooses(likelihood + " likelihood, Considerable severity")
                .types("Why do you judge it so?", "As seen in testing.");
        if (phase.equals("residual")) {
            analyst.types(
                    "Why does the cost of reducing it further outweigh the benefit?",
                    "A fixed limit would hide weights that are good enough.");
        }
        analyst.presses("Save the assessment").sees("assessed: rating");
    }

    private static void aControlIsAdded(Chromium.Window analyst) {
        analyst.opens(HAZARD + "controls/new")
                .chooses("Design")
                .types("What makes it safer?", "The day of the weight stands beside it.")
                .picks("Who sees to it that it is in place?", "Grace Oyelaran")
                .chooses("No")
                .presses("Add the control")
                .sees("Control added to HZ-1.");
    }

    private static void evidenceIsGiven(Chromium.Window analyst, String words) {
        analyst.opens(REVIEW).follows("Give evidence: HZ-1");
        analyst.sees("What does it show?")
                .types("What is the evidence?", words)
                .presses("Give the evidence")
                .sees("Evidence given");
    }

    private static void signs(Chromium.Window officer) {
        officer.opens(SIGN_OFF)
                .types("Your password", "bridge")
                .presses("Sign and give authority to release")
                .sees("Signed. SR-1 gives clinical authority to release.");
    }
}
