package org.eprbridge.safety;

import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Staff.OFFICERS;
import static org.eprbridge.testing.Stories.did;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.PreparationEvent.ReviewPathChosen;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.SignOffEvent.HazardLogVersionApproved;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.eprbridge.safety.domain.ReviewsInTests;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Histories of a safety review to start a story from. The nurse sent the idea, the CCIO accepted it. */
public final class ReviewPasts {

    public static final RiskTables TABLES = read("safety/risk-tables.json");

    /** Lends the tables of the NHS and writes nothing down. */
    public static final TablesInUse TABLES_IN_USE = () -> TABLES;

    /** Knows the tables of the NHS only. */
    public static final RiskTablesBook BOOK = new RiskTablesBook() {
        @Override
        public Optional<RiskTables> version(String version) {
            return Optional.of(TABLES).filter(it -> it.version().equals(version));
        }

        @Override
        public RiskTables asOf(long position) {
            return TABLES;
        }
    };

    public static final ReviewId REVIEW = new ReviewId("SR-3");
    public static final ChangeId CHANGE = new ChangeId("CHG-3");
    public static final IdeaId IDEA = new IdeaId("IDEA-7");
    public static final HazardId HAZARD = new HazardId("HZ-1");
    public static final HazardDescription WRONG_UNIT = new HazardDescription(
            "Wrong unit",
            "The unit is not shown beside the dose.",
            "A nurse reads micrograms as milligrams.",
            "A thousandfold overdose is given.",
            "Death or severe harm.",
            Condition.NORMAL,
            "The order form shows the unit.");
    public static final String TITLE = "Fluid chart in one click";
    public static final String CONCERN = "A dose could be read wrongly.";
    public static final String WHY = "Seen twice in testing.";
    public static final String WHY_NOT_LOWER = "Every screen would have to be built anew.";
    public static final String BENEFIT = "It saves an hour a shift, and the old form was misread more often.";
    public static final ControlId CONTROL = new ControlId("CTL-1");
    public static final ControlDescription UNIT_SHOWN = new ControlDescription(
            ControlType.DESIGN, "The unit stands beside every dose.", ANALYST.person(), NewHazard.NO, null);
    public static final String STATEMENT = "Safe to release.";
    public static final String REFUSAL = "Show the unit.";
    public static final String WITHDRAWAL = "A ward saw the wrong unit.";

    public static final SystemScope SCOPE = new SystemScope(
            "The fluid chart and its print.",
            "Nurses and doctors read and add up what goes in and out.",
            "At the bedside, on ward computers.",
            "Downtime, and values that arrive late.");
    public static final SystemScope WIDER_SCOPE = new SystemScope(
            "The fluid chart, its print and the handover list.",
            "Nurses and doctors read and add up what goes in and out.",
            "At the bedside, on ward computers and phones.",
            "Downtime, and values that arrive late.");
    public static final Workshop WORKSHOP = new Workshop(
            LocalDate.of(2026, 8, 5),
            List.of(
                    new Workshop.Attendee(CSO.person(), "Consultant anaesthetist"),
                    new Workshop.Attendee(NURSE.person(), "Registered nurse")),
            "We walked through a night shift, with the chart and without it.");

    private ReviewPasts() {}

    public static List<Object> opened() {
        return List.of(did(
                Actor.SYSTEM,
                new SafetyReviewOpened(
                        REVIEW, CHANGE, TITLE, CONCERN, Set.of(IDEA), Set.of(NURSE.person(), CCIO.person()))));
    }

    /** Scope, path and workshop are there; nobody has looked for a hazard yet. */
    public static List<Object> prepared() {
        return then(
                opened(),
                did(ANALYST, new ReviewScopeDescribed(REVIEW, SCOPE)),
                did(CSO, new ReviewPathChosen(REVIEW, ReviewPath.FULL, "Doses are touched.")),
                did(ANALYST, new WorkshopRecorded(REVIEW, WORKSHOP)));
    }

    public static List<Object> withHazard() {
        return then(prepared(), did(ANALYST, new HazardAdded(REVIEW, HAZARD, WRONG_UNIT)));
    }

    /** Judged by the analyst; the residual rating is what the table says. */
    public static List<Object> assessed(Likelihood residual, Severity severity) {
        return then(
                withHazard(),
                did(ANALYST, assessment(Phase.INITIAL, Likelihood.HIGH, Severity.CATASTROPHIC)),
                did(ANALYST, assessment(Phase.RESIDUAL, residual, severity)));
    }

    /** Nothing stands in the way of a signature. */
    public static List<Object> ready() {
        return assessed(Likelihood.LOW, Severity.CONSIDERABLE);
    }

    public static List<Object> signed() {
        return then(ready(), did(CSO, signature(ready())), did(CSO, version(1, ready())));
    }

    /** Of the CSO, under the record as this past has made it. */
    public static SafetyReviewSigned signature(List<?> past) {
        var authority = OFFICERS.authorityOf(CSO.person(), CHANGE, LocalDate.of(2026, 8, 6));
        return new SafetyReviewSigned(
                REVIEW, CHANGE, STATEMENT, ReviewsInTests.record(past).value(), authority);
    }

    public static HazardLogVersionApproved version(int number, List<?> past) {
        return new HazardLogVersionApproved(
                REVIEW, CHANGE, number, ReviewsInTests.record(past).value());
    }

    public static List<Object> stale() {
        return then(signed(), did(ANALYST, new SignOffBecameStale(REVIEW, CHANGE, "A control was added.")));
    }

    public static List<Object> withdrawn() {
        return then(signed(), did(CSO, new SignOffWithdrawn(REVIEW, CHANGE, WITHDRAWAL)));
    }

    public static List<Object> refused() {
        return then(ready(), did(CSO, new SafetyReviewRefused(REVIEW, CHANGE, REFUSAL)));
    }

    /** As a file on the class path holds them. */
    public static RiskTables read(String file) {
        try (var json = new ClassPathResource(file).getInputStream()) {
            return JsonMapper.shared().readValue(json, RiskTables.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HazardAssessed assessment(Phase phase, Likelihood likelihood, Severity severity) {
        return new HazardAssessed(REVIEW, HAZARD, phase, judgement(likelihood, severity));
    }

    /** With every reason that a rating could ask for. */
    public static Judgement judgement(Likelihood likelihood, Severity severity) {
        return new Judgement(
                likelihood,
                harm(severity),
                severity == Severity.CATASTROPHIC ? Patients.MANY : Patients.ONE,
                severity,
                TABLES.rating(likelihood, severity),
                "nhs-1",
                WHY,
                WHY_NOT_LOWER,
                BENEFIT);
    }

    /** A harm that leads to this severity: catastrophic for many patients, the others for one. */
    public static Harm harm(Severity severity) {
        return switch (severity) {
            case CATASTROPHIC, MAJOR -> Harm.DEATH;
            case CONSIDERABLE -> Harm.SEVERE_INJURY_RECOVERY_EXPECTED;
            case SIGNIFICANT -> Harm.MINOR_INJURY_RECOVERY_NOT_EXPECTED;
            case MINOR -> Harm.MINOR_INJURY_RECOVERY_EXPECTED;
        };
    }

    public static List<Object> then(List<?> past, Object... more) {
        return Stream.concat(past.stream(), Arrays.stream(more))
                .<Object>map(it -> it)
                .toList();
    }
}
