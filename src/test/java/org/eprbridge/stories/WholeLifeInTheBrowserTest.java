package org.eprbridge.stories;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An idea's whole life, in a browser, through five people")
class WholeLifeInTheBrowserTest extends InTheBrowser {

    @Test
    void redirected_refuted_accepted_refused_fixed_signed_and_live() {
        var grace = chromium.signIn("Grace Oyelaran").passesAxe();
        var asha = chromium.signIn("Asha Patel").passesAxe();

        anEprThatCanAlreadyDoSomething(asha);
        String idea = anIdeaIsShared(grace);

        asha.opens("triage?idea=" + idea).sees("Fluid balance typed twice").passesAxe();
        asha.presses("You can do this today")
                .types("Search the catalogue", "fluid")
                .chooses("Fluid balance chart")
                .types("Your sentence to the sender", "The chart adds it up for you. Please try it.")
                .passesAxe()
                .presses("Send them there")
                .sees("Redirected " + idea);

        grace.sees("You can do this today").passesAxe();
        grace.chooses("No, it did not")
                .types("Anything to add? (optional)", "Our ward has no such chart.")
                .presses("Send")
                .sees("Being looked at");

        asha.opens("triage?idea=" + idea)
                .presses("Accept")
                .types("Your sentence to the sender", "You are right. The digital team will build it.")
                .passesAxe()
                .sends("Accept")
                .sees("Accepted " + idea);
        grace.sees("Planned").passesAxe();

        var analyst = chromium.signIn("Jonas Müller");
        analyst.opens("delivery").sees("Fluid balance typed twice").passesAxe();
        analyst.opens("delivery?view=list").sees("Fluid balance typed twice").passesAxe();
        analyst.opens("changes/CHG-1").passesAxe();
        analyst.moves("Ready").moves("Building").moves("Testing").moves("Ready to release");
        grace.sees("Being built");

        analyst.chooses("Yes, it could. Open a safety review")
                .types("Why do you think so?", "It changes what is charted every hour.")
                .presses("Answer the safety question")
                .sees("Safety review SR-1");
        aHazardIsWrittenDown(analyst);
        aRiskIsJudged(analyst, "initial", "Death", "High likelihood, Major severity");
        aRiskIsJudged(analyst, "residual", "Death", "High likelihood, Major severity");

        var officer = chromium.signIn("Helen Marsh");
        officer.passesAxe();
        officer.opens("safety").sees("Fluid balance typed twice").passesAxe();
        officer.opens("safety/SR-1/sign-off")
                .sees("What stands in the way of a signature")
                .types("What must change before you can sign?", "Show the hour beside each value first.")
                .presses("Refuse")
                .sees("refused to sign")
                .passesAxe();

        analyst.opens("safety/SR-1/hazards/HZ-1/controls/new").passesAxe();
        analyst.chooses("Design")
                .types("What makes it safer?", "The chart shows the hour beside each value.")
                .picks("Who sees to it that it is in place?", "Grace Oyelaran")
                .chooses("No")
                .presses("Add the control")
                .sees("Control added to HZ-1.")
                .follows("Give evidence: HZ-1");
        analyst.sees("What does it show?")
                .passesAxe()
                .types("What is the evidence?", "Built and shown to ward nurses.")
                .presses("Give the evidence")
                .sees("Evidence given")
                .follows("Give evidence: HZ-1");
        analyst.sees("What does it show?")
                .types("What is the evidence?", "No value at the wrong hour in 200 charts.")
                .presses("Give the evidence")
                .sees("Evidence given");
        aRiskIsJudged(
                analyst,
                "residual",
                "Minor injury, recovery expected in the short term",
                "Low likelihood, Minor severity");

        theReviewIsPrepared(analyst, officer);
        officer.opens("").follows("SR-1 Fluid balance typed twice");
        officer.sees("Residual risk")
                .types("Your password", "bridge")
                .presses("Sign and give authority to release")
                .sees("Signed. SR-1 gives clinical authority to release.")
                .passesAxe();

        var releaser = chromium.signIn("Femi Adebayo");
        releaser.passesAxe();
        releaser.opens("changes/CHG-1").presses("Live").passesAxe();
        releaser.presses("Make it live").isAt("Live").passesAxe();
        grace.sees("Live").passesAxe();
        grace.opens("my-ideas").sees("Live").passesAxe();
        grace.opens("ideas").sees(idea).passesAxe();
    }

    private static void anEprThatCanAlreadyDoSomething(Chromium.Window asha) {
        asha.opens("catalogue").passesAxe();
        asha.opens("catalogue/new").passesAxe();
        asha.types("Name", "Fluid balance chart")
                .types("What does it do?", "Adds up what goes in and what comes out.")
                .presses("Save")
                .sees("Fluid balance chart")
                .passesAxe();
    }

    private static String anIdeaIsShared(Chromium.Window grace) {
        grace.opens("share").chooses("idea").passesAxe().presses("Continue");
        grace.sees("Give it a title, in one line")
                .presses("Continue")
                .sees("There is a problem")
                .passesAxe();
        grace.types("What gets in your way?", "I type the same numbers into two charts.")
                .types("Give it a title, in one line", "Fluid balance typed twice")
                .presses("Continue")
                .sees("What would help? (optional)")
                .types("What would help? (optional)", "Type it once.")
                .passesAxe()
                .presses("Continue");
        grace.sees("How many times a week")
                .types("How many times a week do you meet it? (optional)", "20")
                .types("How many minutes does it cost each time? (optional)", "2.5")
                .passesAxe()
                .presses("Continue");
        grace.sees("What do you do today instead? (optional)").passesAxe().presses("Continue");
        grace.sees("Check your answers").passesAxe().presses("Send this idea");
        grace.sees("We have your idea").passesAxe();
        String idea = grace.page().locator(".epr-receipt-reference").innerText().strip();
        grace.opens("ideas/" + idea).sees("Fluid balance typed twice").passesAxe();
        return idea;
    }

    private static void theReviewIsPrepared(Chromium.Window analyst, Chromium.Window officer) {
        analyst.opens("safety/SR-1/scope").passesAxe();
        analyst.types("Scope", "The fluid chart and its print.")
                .types("Intended use", "Nurses and doctors add up what goes in and out.")
                .types("Normal conditions", "At the bedside.")
                .types("Fault conditions", "Downtime.")
                .presses("Save the scope")
                .sees("Scope saved.")
                .passesAxe();
        officer.opens("safety/SR-1/path").passesAxe();
        officer.chooses("Full path: with a workshop in which a clinical safety officer takes part")
                .types("Why?", "The first risk is high.")
                .presses("Choose this path")
                .sees("Path chosen.");
        analyst.opens("safety/SR-1/workshop").passesAxe();
        analyst.picks("Who attended?", "Helen Marsh, Doctor")
                .dates("On which day?", "05/08/2026")
                .types("What did you look at, and what did you decide?", "We walked through a night shift.")
                .presses("Save the workshop")
                .sees("Workshop saved.");
    }

    private static void aHazardIsWrittenDown(Chromium.Window analyst) {
        analyst.opens("safety/SR-1").passesAxe();
        analyst.opens("safety/SR-1/hazards/new").passesAxe();
        analyst.types("Name of the hazard", "Balance read at the wrong hour")
                .types("Cause", "A value loses its hour.")
                .types("Effect", "The sum is wrong.")
                .types("Hazard", "Too much fluid is given.")
                .types("Harm", "Fluid overload.")
                .chooses("In normal use")
                .presses("Add the hazard")
                .sees("Hazard added.");
    }

    private static void aRiskIsJudged(Chromium.Window analyst, String phase, String harm, String cell) {
        analyst.opens("safety/SR-1/hazards/HZ-1/" + phase).passesAxe();
        analyst.chooses(harm)
                .chooses("One patient")
                .chooses(cell)
                .types("Why do you judge it so?", "As seen in testing with ward nurses.");
        analyst.presses("Save the assessment").sees("assessed: rating");
    }
}
