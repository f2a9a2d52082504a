package org.eprbridge.stories;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "epr.similarity.embeddings=false")
@DisplayName("What is there already, in a browser: found while typing, supported, or shown by triage")
class AlreadyThereInTheBrowserTest extends InTheBrowser {

    @Test
    void found_taken_back_found_again_supported_redirected_refuted_redirected_again_and_confirmed() {
        var asha = chromium.signIn("Asha Patel");
        aFeature(asha, "Fluid balance chart", "Adds up the fluid balance of each hour.");
        aFeature(asha, "Fluid summary of a shift", "Shows the fluid sums of the last shift.");

        var grace = chromium.signIn("Grace Oyelaran");
        describes(grace, "The fluid balance chart of each hour does not add up.");
        grace.sees("You can do this today: ")
                .passesAxe()
                .presses("That solves it: Fluid balance chart")
                .sees("No idea was sent, and your draft is cleared away.")
                .sees("Adds up the fluid balance of each hour.")
                .passesAxe()
                .presses("Undo")
                .sees("Your draft is back, with everything that you had typed.")
                .passesAxe()
                .presses("That solves it: Fluid balance chart")
                .sees("No idea was sent, and your draft is cleared away.");

        String idea = sends(grace, "Parking barrier stays shut at night");
        var tomasz = chromium.signIn("Tomasz");
        describes(tomasz, "The parking barrier stays shut at night.");
        tomasz.sees("Somebody asked this: ")
                .passesAxe()
                .presses("Support this one: Parking barrier stays shut at night")
                .sees("You support " + idea + " now")
                .passesAxe();

        redirects(asha, idea, "Fluid balance chart");
        grace.opens("ideas/" + idea)
                .chooses("No, it did not")
                .presses("Send")
                .sees("Your idea is back at the head of triage.");
        redirects(asha, idea, "Fluid summary of a shift");
        grace.opens("ideas/" + idea)
                .chooses("Yes, that solved it")
                .presses("Send")
                .sees("Good. Thank you for telling us.");
        asha.opens("catalogue")
                .follows("Fluid summary of a shift")
                .sees("(100 %)")
                .passesAxe();
    }

    private static void aFeature(Chromium.Window asha, String name, String summary) {
        asha.opens("catalogue/new")
                .types("Name", name)
                .types("What does it do?", summary)
                .presses("Save")
                .sees(summary);
    }

    private static void redirects(Chromium.Window asha, String idea, String feature) {
        asha.opens("triage?idea=" + idea)
                .presses("You can do this today")
                .types("Search the catalogue", feature)
                .chooses(feature)
                .types("Your sentence to the sender", "Please try this.")
                .presses("Send them there")
                .sees("Redirected " + idea);
    }
}
