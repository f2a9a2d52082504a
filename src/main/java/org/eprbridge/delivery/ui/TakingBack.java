package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.Words;

/** On top of everything else: a change in use that must be taken back, and where the team records that it was. */
class TakingBack extends Composite<Section> {

    final Div news = new Div();
    final ReasonForm record;

    private final Hands hands;

    TakingBack(ChangeId change, Hands hands, Commands commands, Consumer<String> done) {
        this.hands = hands;
        record = new ReasonForm(
                hands.person() + "/" + change + "/roll-back",
                "Record that it is out of use…",
                "What was taken back, and how?",
                "It goes back to “Ready to release”, and the people whose ideas it answers are told.",
                "It is out of use",
                reason -> {
                    commands.send(new RollBackChange(change, reason));
                    done.accept("%s is out of use.".formatted(change));
                });
        getContent().add(news, record);
    }

    void show(ChangePage.View view) {
        var rollback = view.safeguards().rollback();
        news.removeAll();
        getContent().setClassName("epr-urgent", rollback != null);
        if (rollback != null) {
            news.add(
                    new H2(heading(rollback.cause())),
                    new Paragraph("%s (%s)".formatted(rollback.sentence(), Words.date(rollback.since()))),
                    new Paragraph(rollback.reason()),
                    whatEndsIt(view));
        }
        record.setVisible(hands.build() && view.stage().inUse());
        setVisible(rollback != null || record.isVisible());
    }

    private static String heading(RollbackCause cause) {
        return switch (cause) {
            case SIGN_OFF_WITHDRAWN, SCREENING_OVERTURNED -> "This change must be taken back";
            case INCIDENT_REPORTED -> "This change must be taken back or signed again";
        };
    }

    private static Paragraph whatEndsIt(ChangePage.View view) {
        var ends = new Paragraph("It stays so until the team records that it is out of use, or until ");
        if (view.review() == null) {
            ends.add("its safety review is signed.");
        } else {
            ends.add(new Anchor(
                    "safety/%s/sign-off".formatted(view.review()),
                    "safety review %s is signed again".formatted(view.review())));
            ends.add(".");
        }
        return ends;
    }
}
