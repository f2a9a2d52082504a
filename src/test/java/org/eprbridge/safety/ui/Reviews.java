package org.eprbridge.safety.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.FileId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardLibrary;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerPasts;
import org.eprbridge.safety.ReviewDifferences;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyRecord;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.StarterHazards;
import org.jspecify.annotations.Nullable;

/** Safety reviews as the screens get to see them. */
final class Reviews {

    static final ReviewId REVIEW = new ReviewId("SR-3");
    static final HazardId WRONG_CHART = new HazardId("HZ-5");
    static final Instant NOW = Instant.parse("2026-08-20T09:00:00Z");
    static final String SHA256 = "a5".repeat(32);
    static final Actor OFFICER = Actor.of(new PersonId("cso"), Role.SAFETY_OFFICER);
    static final Actor ANALYST = Actor.of(new PersonId("analyst"), Role.DIGITAL_ANALYST);
    static final Actor NURSE = Actor.of(new PersonId("nurse"), Role.CLINICIAN);

    static final HazardDescription WORDS = new HazardDescription(
            "Wrong chart",
            "Two wristbands scan",
            "The wrong chart opens",
            "Wrong drug given",
            "Overdose",
            Condition.FAULT,
            "");

    static final HazardLibrary.Match SEEN_BEFORE = new HazardLibrary.Match(
            new HazardDescription(
                    "Dose in the wrong unit",
                    "No unit is shown",
                    "It is guessed",
                    "Too much is given",
                    "Overdose",
                    Condition.FAULT,
                    ""),
            List.of(new StarterHazards.UsualControl(ControlType.DESIGN, "Show the unit")),
            3,
            new HazardId("HZ-8"),
            "matches *dose*");

    static final OfficerList.Card IN_OFFICE = new OfficerList.Card(
            OFFICER.person(),
            OfficerKind.LEAD,
            OfficerPasts.UNTIL_2030,
            OfficerList.RegistrationState.VALID,
            new PersonId("board"),
            NOW,
            null,
            List.of());

    private Reviews() {}

    static ReviewPage.Assessment assessed(Likelihood likelihood, Severity severity) {
        return new ReviewPage.Assessment(
                ReviewPasts.judgement(likelihood, severity), new PersonId("analyst"), "Priya Shah", NOW);
    }

    static ReviewPage.Hazard hazard(ReviewPage.@Nullable Assessment initial, ReviewPage.@Nullable Assessment residual) {
        var control = new HazardRecord.Control(
                new ControlId("CTL-5"),
                new ControlDescription(ControlType.DESIGN, "Show the photo", ANALYST.person(), NewHazard.NO, null),
                List.of());
        var record = new HazardRecord(
                WRONG_CHART,
                WORDS,
                HazardStatus.OPEN,
                "",
                null,
                score(initial),
                score(residual),
                List.of(control),
                List.of());
        return new ReviewPage.Hazard(
                record, initial, residual, List.of(new ReviewPage.Control(control, "Priya Shah", "Priya Shah", NOW)));
    }

    private static HazardRecord.@Nullable Score score(ReviewPage.@Nullable Assessment told) {
        return told == null ? null : new HazardRecord.Score(told.judgement(), told.by());
    }

    /** @param inTheWay of any signature, as sentences */
    static ReviewPage.View page(ReviewStatus status, List<String> inTheWay, ReviewPage.Hazard... hazards) {
        var obstacles =
                inTheWay.stream().map(it -> new ReviewPage.Obstacle(it, null)).toList();
        return page(status, new ReviewPage.InTheWay(obstacles, List.of()), hazards);
    }

    static ReviewPage.View page(ReviewStatus status, ReviewPage.InTheWay inTheWay, ReviewPage.Hazard... hazards) {
        return new ReviewPage.View(
                REVIEW,
                new ChangeId("CHG-3"),
                "Scan wristbands at the bedside",
                "The wrong chart could open",
                status,
                List.of(new IdeaId("IDEA-7")),
                List.of(hazards),
                status == ReviewStatus.OPEN ? "" : "I give authority",
                status == ReviewStatus.OPEN ? "" : "Ruth Cohen",
                status == ReviewStatus.OPEN ? null : NOW,
                status == ReviewStatus.REFUSED ? "No test evidence" : "",
                status == ReviewStatus.WITHDRAWN ? "A ward saw the wrong chart" : "",
                inTheWay,
                List.of(),
                record(hazards),
                SHA256,
                status == ReviewStatus.SIGNED ? SHA256 : "",
                null);
    }

    /** The same page after the analyst has edited something. */
    static ReviewPage.View edited(String sha256, ReviewPage.View page) {
        var edit = new ReviewPage.Entry(
                NOW,
                "hazard-edited",
                ANALYST.person(),
                "Priya Shah",
                Role.DIGITAL_ANALYST,
                "Priya Shah edited hazard HZ-5.",
                "");
        return like(page, List.of(edit), sha256, page.authority());
    }

    /** The same page but for these. */
    static ReviewPage.View like(
            ReviewPage.View page, List<ReviewPage.Entry> timeline, String sha256, @Nullable Authority authority) {
        return new ReviewPage.View(
                page.review(),
                page.change(),
                page.title(),
                page.concern(),
                page.status(),
                page.ideas(),
                page.hazards(),
                page.statement(),
                page.signedBy(),
                page.signedAt(),
                page.refusal(),
                page.withdrawal(),
                page.inTheWay(),
                timeline,
                page.record(),
                sha256,
                page.signedSha256(),
                authority);
    }

    private static ReviewDifferences.View since(ReviewId review) {
        var line = new ReviewDifferences.Line(
                List.of("hazards", "HZ-5", "residual", "judgement", "likelihood"), "LOW", "MEDIUM");
        return new ReviewDifferences.View(
                review,
                "Scan wristbands at the bedside",
                "Ruth Cohen",
                NOW,
                SHA256,
                "b6".repeat(32),
                List.of(line),
                List.of(new ReviewDifferences.Incident(new IncidentId("INC-4"), "W-2291", LocalDate.of(2026, 8, 5))));
    }

    private static SafetyRecord record(ReviewPage.Hazard... hazards) {
        return new SafetyRecord(
                REVIEW,
                new ChangeId("CHG-3"),
                "Scan wristbands at the bedside",
                "The wrong chart could open",
                List.of(new IdeaId("IDEA-7")),
                null,
                null,
                "",
                null,
                Stream.of(hazards).map(ReviewPage.Hazard::record).toList());
    }

    static ReviewList.Card card(ReviewStatus status, int hazards, int unassessed, int worst) {
        return new ReviewList.Card(
                REVIEW,
                new ChangeId("CHG-3"),
                "Scan wristbands at the bedside",
                status,
                hazards,
                unassessed,
                worst,
                NOW,
                NOW);
    }

    static Queries answering(ReviewPage.@Nullable View page, List<ReviewList.Card> cards) {
        return new Queries() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> R ask(Query<R> question) {
                return (R)
                        switch (question) {
                            case ReviewPage.Of _ -> Optional.ofNullable(page);
                            case HazardLogVersions.Of _ -> List.of();
                            case OfficerList.Of _ -> Optional.of(IN_OFFICE);
                            case ReviewDifferences.SinceSignature since -> Optional.of(since(since.review()));
                            case ReviewList.Find find -> found(cards, find);
                            case HazardLibrary.Like like -> like.text().isBlank() ? List.of() : List.of(SEEN_BEFORE);
                            case IncidentList.Find _ -> new Page<>(List.of(), 0, 0, 50);
                            default -> throw new AssertionError(question);
                        };
            }
        };
    }

    static Commands refusing(String sentence) {
        return _ -> {
            throw new Refused("no", Refusal.Kind.RULE, sentence);
        };
    }

    private static Page<ReviewList.Card> found(List<ReviewList.Card> cards, ReviewList.Find find) {
        var fitting = cards.stream()
                .filter(card -> find.statuses().isEmpty() || find.statuses().contains(card.status()))
                .toList();
        return new Page<>(
                fitting, fitting.size(), find.page().page(), find.page().size());
    }

    /** Takes everything and has nothing. */
    static class NoFiles implements EvidenceFiles {

        @Override
        public HandedIn keep(String name, byte[] content) {
            return new HandedIn(new EvidenceFile(new FileId("f".repeat(64)), name, "text/plain", content.length), true);
        }

        @Override
        public Optional<byte[]> content(FileId file) {
            return Optional.empty();
        }
    }

    /** Knows nobody. */
    static class Nobody implements Directory {

        @Override
        public Optional<Person> find(PersonId person) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> findByUserName(String userName) {
            return Optional.empty();
        }

        @Override
        public List<Person> everybody() {
            return List.of();
        }
    }
}
