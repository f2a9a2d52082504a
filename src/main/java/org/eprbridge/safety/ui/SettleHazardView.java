package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.ReviewPage;

/** A step in a hazard's life that takes one sentence. */
abstract class SettleHazardView extends HazardScreen {

    final TextArea words;

    private final Makes makes;
    private final String said;

    SettleHazardView(
            String heading,
            TextArea words,
            String field,
            String button,
            String said,
            Makes makes,
            Queries queries,
            Commands commands) {
        super(heading, button, queries, commands);
        this.words = words;
        this.said = said;
        this.makes = makes;
        errors.field(field, words);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard) {
        return new Component[] {words};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard) {
        return makes.order(view.review(), hazard.hazard(), words.getValue());
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return said.formatted(hazard.hazard());
    }

    @FunctionalInterface
    interface Makes {

        HazardCommand order(ReviewId review, HazardId hazard, String words);
    }
}
