package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.ReviewDifferences;

/** Side by side: the record as it was signed, and as it is now. */
@Route("safety/:review/difference")
@StyleSheet("assets/safety.css")
@PermitAll
class DifferenceView extends Screen implements BeforeEnterObserver {

    final Div difference = new Div();

    private final Queries queries;

    DifferenceView(Queries queries) {
        super("What has changed since the signature");
        this.queries = queries;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"));
    }

    void open(String reference) {
        var review = Safe.review(queries, reference);
        heading("What has changed since the signature: " + review.title());
        backTo(Safe.address(review.review()), "Safety review " + review.review());
        clear();
        add(difference);
        difference.removeAll();
        queries.ask(new ReviewDifferences.SinceSignature(review.review()))
                .ifPresentOrElse(
                        this::show, () -> difference.add(new EmptyState("Nobody has signed this review yet.")));
    }

    private void show(ReviewDifferences.View view) {
        difference.add(new SinceLastTime(view), new Div(new Anchor(Safe.address(view.review()), "Back to the review")));
    }
}
