package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A file that is evidence, handed in and taken out in a browser")
class HandingInAFileInTheBrowserTest extends InTheBrowser {

    static final ReviewId REVIEW = new ReviewId("SR-950");
    static final HazardId HAZARD = new HazardId("HZ-950");
    static final ControlId CONTROL = new ControlId("CTL-950");
    static final String FORM = "safety/%s/hazards/%s/controls/%s/evidence".formatted(REVIEW, HAZARD, CONTROL);
    static final byte[] REPORT = "All passed. Ask the help desk, 07700 900123.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    CommandsAs commands;

    @BeforeEach
    void a_hazard_with_a_control() {
        commands.send(
                Actor.SYSTEM,
                new OpenSafetyReview(REVIEW, new ChangeId("CHG-950"), "Show the unit", "Units", Set.of(), Set.of()));
        commands.send(ANALYST, new AddHazard(REVIEW, HAZARD, WRONG_UNIT));
        commands.send(
                ANALYST,
                new AddControl(
                        REVIEW,
                        HAZARD,
                        CONTROL,
                        new ControlDescription(
                                ControlType.DESIGN, "Show the unit", ANALYST.person(), NewHazard.NO, null)));
    }

    @Test
    void is_looked_through_and_comes_out_as_something_to_save() {
        var analyst = chromium.signIn("Jonas Müller");
        analyst.opens(FORM).sees("we cannot look into pictures");
        Locator file = analyst.page().locator("input[type=file]").first();
        file.setInputFiles(new FilePayload("test run.bat", "application/x-bat", REPORT));
        analyst.sees("This may hold a phone number.").passesAxe();
        analyst.presses("Nothing in it is about a patient: take it")
                .sees("test run.bat.txt, 1 kB, is ready to be given.")
                .presses("Give the evidence")
                .sees("Evidence given for a control of HZ-950.");

        analyst.opens("safety/" + REVIEW).sees("test run.bat.txt");
        var link = analyst.page().getByText("test run.bat.txt").first().getAttribute("href");
        var answer = analyst.page().request().get(analyst.home() + "/" + link);

        assertThat(answer.body()).isEqualTo(REPORT);
        assertThat(answer.headers())
                .hasEntrySatisfying("content-disposition", it -> assertThat(it).startsWith("attachment"))
                .hasEntrySatisfying("content-type", it -> assertThat(it).startsWith("text/plain"))
                .containsEntry("x-content-type-options", "nosniff");
    }
}
