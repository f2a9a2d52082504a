package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ReviewDifferences;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;

/** What is other than at the last signature, right above the next one. Shows nothing where there is nothing to compare. */
class SinceLastTime extends Composite<Div> {

    private final Queries queries;

    SinceLastTime(Queries queries) {
        this.queries = queries;
        getContent().setVisible(false);
    }

    void show(ReviewPage.View view) {
        getContent().removeAll();
        boolean signedBefore = view.signedAt() != null && view.status() != ReviewStatus.SIGNED;
        if (signedBefore) {
            queries.ask(new ReviewDifferences.SinceSignature(view.review())).ifPresent(this::show);
        }
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private void show(ReviewDifferences.View difference) {
        if (!difference.lines().isEmpty()) {
            getContent()
                    .add(new H4("What has changed since the last signature"), new DifferenceTable(difference.lines()));
        }
    }
}
