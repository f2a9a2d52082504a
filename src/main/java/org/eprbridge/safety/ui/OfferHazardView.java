package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eprbridge.kernel.Shape;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Organisations;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.TransferCommand.OfferHazard;

/** Offers a hazard to those who can do something about it. They accept or refuse. */
@Route("safety/:review/hazards/:hazard/offer")
@StyleSheet("assets/safety.css")
@RolesAllowed("SAFETY_OFFICER")
class OfferHazardView extends HazardScreen {

    final Select<Receiver> to = new Select<>();
    final TextArea reason = area("Why is it theirs?", "They read this and accept or refuse.");

    OfferHazardView(Queries queries, Commands commands, Directory directory, Organisations organisations) {
        super("Hand a hazard over", "Offer the hazard", queries, commands);
        to.setLabel("Who should take it over?");
        to.setPlaceholder("Choose an organisation or a division");
        to.setHelperText("Until they have answered, nobody can sign. The risk counts here as before.");
        to.setItems(directory.everybody().stream()
                .map(Person::standing)
                .filter(standing -> !standing.organisation().isEmpty())
                .flatMap(standing -> Stream.of(
                        new Receiver(standing.organisation(), ""),
                        new Receiver(standing.organisation(), standing.division())))
                .distinct()
                .sorted(Comparator.comparing(Receiver::organisation).thenComparing(Receiver::division))
                .toList());
        to.setItemLabelGenerator(receiver -> SafetyWords.receiver(receiver, organisations));
        to.setWidthFull();
        errors.field("organisation", to).field("reason", reason);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard) {
        return new Component[] {to, reason};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard) {
        var shape = new Shape();
        if (to.isEmpty()) {
            shape.problem("organisation", "Choose who should take it over.");
        }
        shape.text("reason", reason.getValue(), 4_000, "Say why it is theirs. They read it.");
        shape.mustHold();
        return new OfferHazard(view.review(), hazard.hazard(), to.getValue(), reason.getValue());
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "%s is offered. You see here what they answer.".formatted(hazard.hazard());
    }
}
