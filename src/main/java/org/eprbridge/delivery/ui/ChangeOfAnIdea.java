package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.seats.IdeaPart;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.StatusTag;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on an idea's page what the digital team does about it. */
@Component
@Order(10)
class ChangeOfAnIdea implements IdeaPart {

    private final Queries queries;

    ChangeOfAnIdea(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> partFor(IdeaPage.View idea) {
        return Optional.ofNullable(idea.change())
                .flatMap(change -> queries.ask(new ChangePage.Of(change)))
                .map(ChangeOfAnIdea::part);
    }

    private static String whatNow(RollbackCause cause) {
        return switch (cause) {
            case SIGN_OFF_WITHDRAWN, SCREENING_OVERTURNED -> "It will be taken out of use:";
            case INCIDENT_REPORTED -> "Otherwise it will be taken out of use:";
        };
    }

    static Section part(ChangePage.View change) {
        var stage = new StatusTag(change.stage().words(), StatusTag.Tone.ACTIVE);
        var tags = new Div(stage, DeliveryWords.safetyTag(change.safety()));
        tags.addClassName("epr-row");
        var part = new Section(
                new H2("Delivery"),
                new Paragraph(new Anchor("changes/" + change.change(), change.change() + " " + change.title())),
                tags);
        var rollback = change.safeguards().rollback();
        if (rollback != null) {
            tags.add(DeliveryWords.takeBackTag());
            part.add(new Paragraph(rollback.sentence() + " " + whatNow(rollback.cause()) + " " + rollback.reason()));
        }
        if (rollback == null && change.safety() == SafetyState.WITHDRAWN) {
            part.add(new Paragraph(change.safetyWords()));
        }
        if (!change.blockedReason().isBlank()) {
            part.add(new Paragraph("It waits: " + change.blockedReason()));
        }
        return part;
    }
}
