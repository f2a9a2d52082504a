package org.eprbridge.stories;

import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.eprbridge.safety.SystemScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A deputy, in a browser: asked by the lead for some days, signs for her, and no longer once she is back")
@SuppressWarnings("NullAway.Init")
class DeputySigningInTheBrowserTest extends InTheBrowser {

    private static final ReviewId REVIEW = new ReviewId("SR-910");
    private static final ChangeId CHANGE = new ChangeId("CHG-910");
    private static final HazardId HAZARD = new HazardId("HZ-910");
    private static final String SIGN_OFF = "safety/" + REVIEW + "/sign-off";
    private static final String NO_DELEGATION = "A deputy acts only under a delegation that is valid on the day";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    @Autowired
    CommandsAs commands;

    @Autowired
    ReadModels lists;

    @Test
    void signs_on_behalf_of_the_lead_while_her_delegation_runs() {
        theLeadHasJudgedWhatIsLeftOfTheRisk();
        var helen = chromium.signIn("Helen Marsh");
        var daniel = chromium.signIn("Daniel Achterberg");
        helen.opens(SIGN_OFF)
                .sees("You assessed a residual risk of SR-910 yourself")
                .passesAxe();
        takesBackTheDelegation(helen);
        daniel.opens("").sees("Nobody has delegated to you, so you cannot sign.");
        daniel.opens(SIGN_OFF).sees(NO_DELEGATION).passesAxe();

        delegatesForAWeek(helen);
        daniel.opens("").sees("You sign on behalf of Helen Marsh until").passesAxe();
        daniel.follows(REVIEW + " Insulin beside glucose");
        daniel.sees("on behalf of Helen Marsh").passesAxe();
        daniel.types("Your password", "bridge")
                .presses("Sign and give authority to release")
                .sees("Signed. SR-910 gives clinical authority to release.")
                .sees("Daniel Achterberg signed on behalf of Helen Marsh")
                .passesAxe();

        takesBackTheDelegation(helen);
        commands.send(ANALYST, new DescribeScope(REVIEW, scope("Downtime, and values that arrive late.")));
        daniel.opens(SIGN_OFF).sees(NO_DELEGATION).passesAxe();
    }

    private static void takesBackTheDelegation(Chromium.Window lead) {
        lead.opens("safety/officers").passesAxe();
        lead.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Take back DEL-")))
                .first()
                .click();
        lead.types("Why do you take it back?", "I am back.")
                .presses("Take back")
                .sees("Taken back. Daniel Achterberg cannot sign under it any more.");
    }

    private static void delegatesForAWeek(Chromium.Window lead) {
        var today = WorkingDays.londonDay(Instant.now());
        lead.opens("safety/officers").presses("Delegate to Daniel Achterberg");
        delegates(lead, today, today.minusDays(1));
        lead.sees("The last day must not be before the first day.").passesAxe();
        delegates(lead, today, today.plusDays(6));
        lead.sees("Delegated to Daniel Achterberg.").passesAxe();
    }

    private static void delegates(Chromium.Window lead, LocalDate firstDay, LocalDate lastDay) {
        lead.dates("First day", DAY.format(firstDay))
                .dates("Last day", DAY.format(lastDay))
                .types("Only for these changes", CHANGE.value())
                .presses("Delegate");
    }

    private void theLeadHasJudgedWhatIsLeftOfTheRisk() {
        commands.send(
                Actor.SYSTEM,
                new OpenSafetyReview(
                        REVIEW,
                        CHANGE,
                        "Insulin beside glucose",
                        "A dose could be read wrongly.",
                        Set.of(new IdeaId("IDEA-910")),
                        Set.of(NURSE.person())));
        commands.send(ANALYST, new AddHazard(REVIEW, HAZARD, WRONG_UNIT));
        judged(ANALYST, Phase.INITIAL);
        judged(CSO, Phase.RESIDUAL);
        commands.send(ANALYST, new DescribeScope(REVIEW, scope("Downtime.")));
        commands.send(CSO, new ChoosePath(REVIEW, ReviewPath.SHORT, "Every initial risk is 1."));
        lists.catchUp(Duration.ofMinutes(1));
    }

    private void judged(Actor who, Phase phase) {
        commands.send(
                who,
                new AssessHazard(
                        REVIEW, HAZARD, phase, Likelihood.VERY_LOW, Harm.NEGLIGIBLE, Patients.ONE, "Tested.", "", ""));
    }

    private static SystemScope scope(String faults) {
        return new SystemScope(
                "One page with insulin and glucose.",
                "Nurses and doctors judge the next dose.",
                "At the bedside.",
                faults);
    }
}
