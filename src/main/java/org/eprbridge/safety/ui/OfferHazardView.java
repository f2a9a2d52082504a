package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
import org.eprbridge.safety.TransferCommand.OfferHazardOutside;

/** Offers a hazard to those who can do something about it. They accept or refuse. */
@Route("safety/:review/hazards/:hazard/offer")
@StyleSheet("assets/safety.css")
@RolesAllowed("SAFETY_OFFICER")
class OfferHazardView extends HazardScreen {

    final RadioButtonGroup<Where> where = new RadioButtonGroup<>("Do they use EPR Bridge?");
    final Select<Receiver> to = new Select<>();
    final TextField organisation = line("Which organisation?", "By the name that it is known by.", 100);
    final TextField team = line("Which team there? (if you know)", "", 100);
    final TextField contact = line("How are they reached?", "A shared mailbox or a service desk lasts longest.", 200);
    final TextArea reason = area("Why is it theirs?", "They read this and accept or refuse.");

    OfferHazardView(Queries queries, Commands commands, Directory directory, Organisations organisations) {
        super("Hand a hazard over", "Offer the hazard", queries, commands);
        where.setItems(Where.values());
        where.setItemLabelGenerator(Where::words);
        where.setHelperText(
                "Until they have answered it is yours, nobody can sign, and the risk counts here as before.");
        to.setLabel("Who should take it over?");
        to.setPlaceholder("Choose an organisation or a division");
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
        where.addValueChangeListener(_ -> ask());
        where.setValue(Where.HERE);
        errors.field("team", team).field("contact", contact).field("reason", reason);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard) {
        return new Component[] {where, to, organisation, team, contact, reason};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard) {
        if (isOutside()) {
            return new OfferHazardOutside(
                    view.review(),
                    hazard.hazard(),
                    new Receiver(organisation.getValue(), team.getValue()),
                    contact.getValue(),
                    reason.getValue());
        }
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
        return isOutside()
                ? "%s is offered. Tell them, and record here what they answer.".formatted(hazard.hazard())
                : "%s is offered. You see here what they answer.".formatted(hazard.hazard());
    }

    /** Whoever is here is chosen; whoever is not is named. */
    private void ask() {
        errors.clear();
        boolean outside = isOutside();
        to.setVisible(!outside);
        organisation.setVisible(outside);
        team.setVisible(outside);
        contact.setVisible(outside);
        reason.setHelperText(
                outside ? "Send them these words. Do not name a patient." : "They read this and accept or refuse.");
        errors.field("organisation", outside ? organisation : to);
    }

    private boolean isOutside() {
        return where.getValue() == Where.OUTSIDE;
    }

    private static TextField line(String label, String help, int longest) {
        var line = new TextField(label);
        line.setHelperText(help);
        line.setMaxLength(longest);
        line.setWidthFull();
        return line;
    }

    /** Whether the receiver can answer here. */
    enum Where {
        HERE,
        OUTSIDE;

        String words() {
            return switch (this) {
                case HERE -> "Yes: somebody there answers here";
                case OUTSIDE -> "No, for example a supplier: one of us records what they answer";
            };
        }
    }
}
