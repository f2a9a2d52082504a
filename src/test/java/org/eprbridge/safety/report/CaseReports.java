package org.eprbridge.safety.report;

import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.Judgement;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.LinkKind;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerPasts;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyRecord;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Staff;

/** Reports with everything in them, and some of it written by people who test the printer. */
public final class CaseReports {

    /** Names of Polish and Irish colleagues, an arrow, a picture, another script, and what looks like a program. */
    static final String UGLY = "Łukasz → O'Súilleabháin 🏥 مرحبا <script>alert(1)</script> & \"5 < 6\"";

    public static final long POSITION = 812;

    /** A deputy signed for the lead. */
    private static final Authority AUTHORITY = new Authority(
            OfficerPasts.DEPUTY,
            OfficerKind.DEPUTY,
            OfficerPasts.UNTIL_2030,
            OfficerPasts.delegation(OfficerPasts.TODAY, OfficerPasts.TODAY));

    private CaseReports() {}

    /** Papers of one signed review, whose last fact stands before {@link #POSITION}; the log ends a little later. */
    public static Papers papers() {
        var queries = new Answers()
                .to(ReviewPage.AsItWas.class, _ -> Optional.of(signed().view()))
                .to(HazardLogVersions.Before.class, _ -> signed().versions());
        return new Papers(queries, new ShortLog(), Staff.DIRECTORY, ReviewPasts.BOOK);
    }

    static CaseReport signed() {
        return report(ReviewStatus.SIGNED, List.of(hazard(1), hazard(2)));
    }

    static CaseReport open() {
        return report(ReviewStatus.OPEN, List.of());
    }

    /** A report whose judgements rest on these tables. */
    static CaseReport restingOn(CaseReport.Tables... tables) {
        var report = signed();
        return new CaseReport(report.view(), report.versions(), List.of(tables), report.names(), POSITION);
    }

    static CaseReport report(ReviewStatus status, List<ReviewPage.Hazard> hazards) {
        var record = new SafetyRecord(
                ReviewPasts.REVIEW,
                ReviewPasts.CHANGE,
                UGLY,
                ReviewPasts.CONCERN,
                List.of(ReviewPasts.IDEA),
                hazards.isEmpty() ? null : new SystemScope("The chart.", "Ward nurses.", "All is well.", UGLY),
                hazards.isEmpty() ? null : ReviewPath.FULL,
                "",
                hazards.isEmpty()
                        ? null
                        : new Workshop(
                                LocalDate.of(2026, 8, 5),
                                List.of(new Workshop.Attendee(CSO.person(), "Doctor")),
                                "We walked through the round."),
                hazards.stream().map(ReviewPage.Hazard::record).toList());
        boolean signed = status != ReviewStatus.OPEN;
        return new CaseReport(
                new ReviewPage.View(
                        record.review(),
                        record.change(),
                        record.title(),
                        record.concern(),
                        status,
                        record.ideas(),
                        hazards,
                        signed ? "I have read it all.\nIt is safe. " + UGLY : "",
                        signed ? "cso" : "",
                        signed ? NOW : null,
                        "",
                        "",
                        ReviewPage.InTheWay.NOTHING,
                        List.of(new ReviewPage.Entry(
                                NOW, "hazard-added", NURSE.person(), "nurse", Role.DIGITAL_ANALYST, UGLY, "")),
                        record,
                        record.sha256(),
                        signed ? record.sha256() : "",
                        signed ? AUTHORITY : null),
                signed
                        ? List.of(new HazardLogVersions.Version(1, record.sha256(), "cso", NOW, true, POSITION - 1))
                        : List.of(),
                List.of(new CaseReport.Tables("nhs-1", ReviewPasts.TABLES)),
                Staff.DIRECTORY,
                POSITION);
    }

    static ReviewPage.Hazard hazard(int number) {
        var id = new HazardId("HZ-" + number);
        var told = new HazardDescription(
                "=Wrong unit", UGLY, "Read wrongly.", "Too much is given.", "Death.", Condition.FAULT, "");
        var judgement = judgement();
        var control = new HazardRecord.Control(
                new ControlId("CTL-" + number),
                new ControlDescription(
                        ControlType.TESTING, "Tested on two wards.", ANALYST.person(), NewHazard.NO, null),
                List.of(new HazardRecord.Given(
                        new EvidenceId("EV-" + number),
                        new Evidence(Proof.EFFECTIVE, UGLY, "https://tests.example/7", null))));
        var record = new HazardRecord(
                id,
                told,
                HazardStatus.OPEN,
                "",
                null,
                new HazardRecord.Score(judgement, ANALYST.person()),
                null,
                List.of(control),
                List.of(new HazardLink(LinkKind.STEP, "Giving a medicine", "")));
        return new ReviewPage.Hazard(
                record,
                new ReviewPage.Assessment(judgement, ANALYST.person(), "analyst", NOW),
                null,
                List.of(new ReviewPage.Control(control, "analyst", "nurse", NOW)));
    }

    private static class ShortLog implements EventLog {

        @Override
        public long head() {
            return POSITION + 10;
        }

        @Override
        public List<Recorded> history(String aggregate) {
            return aggregate.equals(ReviewPasts.REVIEW.value())
                    ? List.of(new Recorded("a fact", NURSE, NOW, 0, POSITION - 1))
                    : List.of();
        }
    }

    private static Judgement judgement() {
        return new Judgement(
                Likelihood.LOW,
                Harm.DEATH,
                Patients.ONE,
                Severity.MAJOR,
                3,
                "nhs-1",
                "Seen twice.",
                "Nothing else is possible.",
                "");
    }
}
