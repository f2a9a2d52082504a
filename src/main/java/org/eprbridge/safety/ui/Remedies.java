package org.eprbridge.safety.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.stream.Stream;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.Remedy;
import org.eprbridge.safety.ReviewPage;

/** Leads from what stands in the way of a signature to the page on which this person can put it right. */
final class Remedies {

    private final ReviewPage.View view;
    private final boolean officer;
    private final boolean mayWrite;

    Remedies(ReviewPage.View view, SignedIn signedIn) {
        this.view = view;
        officer = Safe.isOfficer(signedIn);
        mayWrite = Safe.mayWrite(signedIn);
    }

    /** Empty where nothing is left but to wait for others. */
    Optional<Anchor> linkTo(Remedy remedy) {
        return switch (remedy) {
            case Remedy.OfReview what -> ofReview(what);
            case Remedy.OfHazard it -> Optional.of(ofHazard(it.hazard(), it.deed()));
            case Remedy.OfControl it -> Optional.of(ofControl(it));
            case Remedy.OfIncident it ->
                Optional.of(new Anchor("safety/incidents/" + it.incident(), "Go to incident " + it.incident()));
        };
    }

    private Optional<Anchor> ofReview(Remedy.OfReview what) {
        return switch (what) {
            case DESCRIBE_SCOPE -> task(mayWrite, "scope", "Describe the scope");
            case CHOOSE_PATH -> task(officer, "path", "Choose the path");
            case RECORD_WORKSHOP -> task(mayWrite, "workshop", "Record the workshop");
            case ADD_HAZARD -> task(mayWrite, "hazards/new", "Add a hazard");
            case READ_HAZARDS -> Optional.of(new Anchor(Safe.address(view.review()), "Go to the hazards"));
        };
    }

    private Optional<Anchor> task(boolean allowed, String page, String words) {
        return allowed
                ? Optional.of(new Anchor("%s/%s".formatted(Safe.address(view.review()), page), words))
                : Optional.empty();
    }

    private Anchor ofHazard(HazardId hazard, Remedy.HazardDeed deed) {
        return switch (deed) {
            case EDIT -> form(hazard, "edit", "Edit " + hazard);
            case ASSESS_INITIAL -> form(hazard, "initial", "Assess the initial risk of " + hazard);
            case ASSESS_RESIDUAL -> residual(hazard);
            case ADD_CONTROL -> form(hazard, "controls/new", "Add a control to " + hazard);
            case END_OFFER -> offer(hazard);
        };
    }

    /** Somebody with an account answers for themselves; of others, the answer is recorded. */
    private Anchor offer(HazardId hazard) {
        if (!mayWrite) {
            return read(hazard);
        }
        boolean outside = records(hazard)
                .map(HazardRecord::transfer)
                .anyMatch(transfer -> transfer != null && transfer.outside() != null);
        return outside
                ? new Anchor(Safe.address(view.review(), hazard, "outside-answer"), "Record the answer about " + hazard)
                : reopen(hazard, "Take the offer of %s back");
    }

    /** Whoever judges the risk that is left cannot sign, so no officer is led into that. */
    private Anchor residual(HazardId hazard) {
        return officer ? read(hazard) : form(hazard, "residual", "Assess the residual risk of " + hazard);
    }

    private Anchor form(HazardId hazard, String page, String words) {
        if (!mayWrite) {
            return read(hazard);
        }
        return workedOn(hazard)
                ? new Anchor(Safe.address(view.review(), hazard, page), words)
                : reopen(hazard, "Reopen %s");
    }

    private Anchor ofControl(Remedy.OfControl it) {
        return switch (it.deed()) {
            case CHANGE ->
                form(it.hazard(), "controls/%s/edit".formatted(it.control()), "Change the control of " + it.hazard());
            case PROVE ->
                form(
                        it.hazard(),
                        "controls/%s/evidence".formatted(it.control()),
                        "Give the evidence for " + it.hazard());
        };
    }

    private Anchor reopen(HazardId hazard, String words) {
        return new Anchor(Safe.address(view.review(), hazard, "reopen"), words.formatted(hazard));
    }

    private Anchor read(HazardId hazard) {
        return new Anchor(Safe.address(view.review(), hazard), "Go to " + hazard);
    }

    private boolean workedOn(HazardId hazard) {
        return records(hazard).allMatch(HazardRecord::workedOn);
    }

    private Stream<HazardRecord> records(HazardId hazard) {
        return view.hazards().stream()
                .map(ReviewPage.Hazard::record)
                .filter(it -> it.id().equals(hazard));
    }
}
