package org.eprbridge.stories;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "epr.similarity.embeddings=false")
@DisplayName("Two ideas about one problem, in a browser: supported, joined, told to everyone, and parted again")
class JoiningInTheBrowserTest extends InTheBrowser {

    @Test
    void supported_joined_told_and_parted() {
        var grace = chromium.signIn("Grace Oyelaran");
        var tomasz = chromium.signIn("Tomasz");
        var meabh = chromium.signIn("Méabh");
        String survivor = sends(grace, "The fluid chart does not add up by itself");
        String joined = sends(tomasz, "The fluid chart should add up by itself");
        meabh.opens("ideas/" + joined);
        meabh.page().getByText("I have this problem too").click();
        meabh.types("How many times a week do you meet it?", "12")
                .types("How many minutes does it cost each time?", "10")
                .types("How many people meet it as you do? Count yourself.", "3")
                .presses("Add my support")
                .sees("6 hours a week · 2 people")
                .passesAxe();

        var jonas = chromium.signIn("Jonas");
        jonas.opens("ideas/" + joined).presses("Follow").sees("You follow this idea.");
        jonas.passesAxe();

        var asha = chromium.signIn("Asha Patel");
        asha.opens("triage?idea=" + joined).sees("May be the same as").passesAxe();
        asha.presses("Join…: " + survivor + ": The fluid chart does not add up by itself")
                .sees("What you told us counts there")
                .passesAxe();
        asha.presses("Join them").sees("Joined " + joined);

        tomasz.opens("ideas/" + joined)
                .sees("This idea goes on in another one")
                .sees(joined + " goes on in " + survivor + ": Sent.")
                .passesAxe();
        tomasz.opens("").sees(joined + " goes on in " + survivor + ": Sent.");
        jonas.opens("my-ideas")
                .sees("Following")
                .sees("The fluid chart does not add up by itself")
                .passesAxe();
        grace.opens("ideas/" + survivor)
                .sees("Joined ideas")
                .sees("6 hours a week · 3 people")
                .passesAxe();

        asha.presses("Undo").sees(joined + " is back in triage.");
        grace.opens("ideas/" + survivor).sees("1 person");
        tomasz.opens("ideas/" + joined).sees("6 hours a week · 2 people");
    }
}
