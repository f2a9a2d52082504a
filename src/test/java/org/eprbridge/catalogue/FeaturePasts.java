package org.eprbridge.catalogue;

import java.time.Instant;
import java.util.List;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;

/** Features and people to start a story from. */
public final class FeaturePasts {

    public static final FeatureId FLUIDS = new FeatureId("FEAT-1");
    public static final FeatureId ORDER_SETS = new FeatureId("FEAT-2");
    public static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");

    private FeaturePasts() {}

    public static FeatureDescription fluidBalance() {
        return new FeatureDescription(
                "Fluid balance chart",
                "Adds up what goes in and out, hour by hour.",
                "Flowsheets > Fluids",
                "Nurses and midwives",
                "Open the patient.\nChoose Flowsheets.");
    }

    public static FeatureDescription fluidBalanceReworded() {
        return new FeatureDescription(
                "Fluid balance chart",
                "Adds up fluids in and out for 24 hours.",
                "Flowsheets > Fluids",
                "Nurses and midwives",
                "");
    }

    public static FeatureDescription orderSets() {
        return new FeatureDescription(
                "Order sets", "Several orders with one choice.", "Orders", "Doctors", "Type two letters.");
    }

    public static FeatureAdded added() {
        return new FeatureAdded(FLUIDS, fluidBalance());
    }

    public static FeatureEdited edited() {
        return new FeatureEdited(FLUIDS, fluidBalanceReworded());
    }

    /** A page that nobody has said more about than its description. */
    public static FeaturePage.View page(FeatureId feature, FeatureDescription description, long version) {
        return new FeaturePage.View(
                feature,
                description,
                version,
                new PersonId("P-1"),
                MONDAY,
                new PersonId("P-2"),
                MONDAY,
                FeatureState.IN_USE,
                null,
                List.of(),
                "",
                List.of(),
                new FeaturePage.Reviews(null, List.of()),
                null,
                null,
                List.of(),
                new FeaturePage.Feedback(null, null, null, List.of()),
                false);
    }
}
