package org.eprbridge.safety.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPage.Hazard;

/** One of the hazards of a review, by its reference and name. */
class HazardChoice extends Select<Hazard> {

    HazardChoice(String label) {
        setLabel(label);
        setItemLabelGenerator(it ->
                it == null ? "Not known" : it.hazard() + " " + it.description().name());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption("Not known");
        setWidthFull();
    }

    /** Shows itself when the change has a review with hazards. */
    void offer(Queries queries, String change) {
        offer(hazards(queries, change));
        setVisible(getListDataView().getItemCount() > 0);
    }

    void offer(List<Hazard> hazards) {
        setItems(hazards);
    }

    Optional<HazardId> chosen() {
        return getOptionalValue().map(Hazard::hazard);
    }

    private static List<Hazard> hazards(Queries queries, String change) {
        try {
            return queries.ask(new ReviewPage.Of(ReviewId.of(new ChangeId(change))))
                    .map(ReviewPage.View::hazards)
                    .orElse(List.of());
        } catch (Misshapen notAReference) {
            return List.of();
        }
    }
}
