package org.eprbridge.stories;

import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.NURSE;

import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A signature, in a browser: prepared, signed, edited, compared, signed again, withdrawn")
class SigningInTheBrowserTest extends InTheBrowser {

    static final ReviewId REVIEW = new ReviewId("SR-900");
    static final String PAGE = "safety/" + REVIEW;
    static final String SIGN_OFF = PAGE + "/sign-off";

    @Autowired
    CommandsAs commands;

    @Test
    void covers_what_the_officer_reads() {
        aHazardIsJudged();
        var analyst = chromium.signIn("Jonas Müller");
        var officer = chromium.signIn("Helen Marsh");
        scope(analyst, "Downtime.");
        analyst.opens(PAGE + "/workshop").passesAxe();
        analyst.picks("Who attended?", "Helen Marsh, Doctor")
                .dates("On which day?", "05/08/2026")
                .types("What did you look at, and what did you decide?", "We walked through a night shift.")
                .presses("Save the workshop")
                .sees("Workshop saved.");
        officer.opens(PAGE + "/path").passesAxe();
        officer.chooses("Full path: with a workshop in which a clinical safety officer takes part")
                .types("Why?", "The first risk is high.")
                .presses("Choose this path")
                .sees("Path chosen.")
                .follows("Go to sign-off");
        officer.sees("SHA-256 of the record that you sign").passesAxe();
        officer.presses("Sign and give authority to release").sees("Type your password again to sign.");
        officer.passesAxe();
        theRecordChangesUnderTheirEyes(officer, analyst);

        sign(officer);
        officer.passesAxe();
        scope(analyst, "Downtime, and values that arrive late.");
        officer.opens(PAGE + "/difference").sees("Scope, fault conditions").passesAxe();
        officer.opens(PAGE + "/versions/1")
                .sees("The record below has this hash.")
                .passesAxe();
        officer.opens(SIGN_OFF)
                .sees("What has changed since the last signature")
                .passesAxe();
        sign(officer);
        officer.types("Why does the signature no longer stand?", "A ward saw the wrong unit.")
                .presses("Withdraw the signature")
                .sees("Withdrawn. SR-900 no longer gives authority to release.")
                .passesAxe()
                .follows("HZ-900");
        officer.sees("What happened").passesAxe();
    }

    private static void theRecordChangesUnderTheirEyes(Chromium.Window officer, Chromium.Window analyst) {
        officer.types("The statement that you sign", "I was there, and it is safe to release.")
                .types("Your password", "bridge");
        scope(analyst, "Downtime, at night too.");
        officer.sees("The record has changed while this page was open.")
                .sees("Jonas Müller described scope and intended use.")
                .passesAxe()
                .reads("The statement that you sign", "I was there, and it is safe to release.")
                .reads("Your password", "");
    }

    private static void scope(Chromium.Window analyst, String faults) {
        analyst.opens(PAGE + "/scope").passesAxe();
        analyst.types("Scope", "The fluid chart and its print.")
                .types("Intended use", "Nurses and doctors add up what goes in and out.")
                .types("Normal conditions", "At the bedside.")
                .types("Fault conditions", faults)
                .presses("Save the scope")
                .sees("Scope saved.");
    }

    private static void sign(Chromium.Window officer) {
        officer.types("Your password", "bridge")
                .presses("Sign and give authority to release")
                .sees("Signed. SR-900 gives clinical authority to release.");
    }

    private void aHazardIsJudged() {
        commands.send(
                Actor.SYSTEM,
                new OpenSafetyReview(
                        REVIEW,
                        new ChangeId("CHG-900"),
                        "Fluid chart in one click",
                        "A dose could be read wrongly.",
                        Set.of(new IdeaId("IDEA-900")),
                        Set.of(NURSE.person())));
        var hazard = new HazardId("HZ-900");
        commands.send(ANALYST, new AddHazard(REVIEW, hazard, WRONG_UNIT));
        for (var phase : Phase.values()) {
            commands.send(
                    ANALYST,
                    new AssessHazard(
                            REVIEW,
                            hazard,
                            phase,
                            Likelihood.VERY_LOW,
                            Harm.NEGLIGIBLE,
                            Patients.ONE,
                            "Tested.",
                            "",
                            ""));
        }
    }
}
