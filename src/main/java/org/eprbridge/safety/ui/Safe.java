package org.eprbridge.safety.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.safety.ReviewPage;

/** Finds what an address of clinical safety speaks of, or says plainly that it is not there. */
final class Safe {

    private Safe() {}

    static ReviewPage.View review(Queries queries, String reference) {
        try {
            return queries.ask(new ReviewPage.Of(new ReviewId(reference))).orElseThrow(() -> noReview(reference));
        } catch (Misshapen _) {
            throw noReview(reference);
        }
    }

    static ReviewPage.Hazard hazard(ReviewPage.View review, String reference) {
        return review.hazards().stream()
                .filter(hazard -> hazard.hazard().value().equals(reference))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException("There is no hazard %s in %s.".formatted(reference, review.review())));
    }

    static String part(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }

    static String address(ReviewId review) {
        return "safety/" + review;
    }

    /** A hazard has no page of its own: it is a place in its review. */
    static String address(ReviewId review, HazardId hazard) {
        return "%s?hazard=%s".formatted(address(review), hazard);
    }

    static String signOff(ReviewId review) {
        return address(review) + "/sign-off";
    }

    static String address(ReviewId review, HazardId hazard, String what) {
        return "safety/%s/hazards/%s/%s".formatted(review, hazard, what);
    }

    /** Whose half-written text about what; what is sent changes the key, so that the next form starts empty. */
    static String key(SignedIn signedIn, String what) {
        return signedIn.actor().map(actor -> actor.person().value()).orElse("") + "/" + what;
    }

    static boolean isOfficer(SignedIn signedIn) {
        return signedIn.actor().filter(actor -> actor.is(Role.SAFETY_OFFICER)).isPresent();
    }

    /** Whoever writes in the hazard log. */
    static boolean mayWrite(SignedIn signedIn) {
        return signedIn.actor()
                .filter(actor -> actor.isAnyOf(
                        Role.SAFETY_OFFICER, Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER))
                .isPresent();
    }

    private static NotFoundException noReview(String reference) {
        return new NotFoundException("There is no safety review %s.".formatted(reference));
    }
}
