package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardRecord.Transfer;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.OutsideAnswer;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.TransferCommand.RecordOutsideAnswer;
import org.jspecify.annotations.Nullable;

/** Writes down what somebody without an account here answered when a hazard was offered to them. */
@Route("safety/:review/hazards/:hazard/outside-answer")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class OutsideAnswerView extends HazardScreen {

    final RadioButtonGroup<OfferDecision> decision = new RadioButtonGroup<>("What did they answer?");
    final TextField answeredBy = new TextField("Who answered for them?");
    final DatePicker date = new DatePicker("On which day?");
    final TextField reference = new TextField("Where can their answer be read?");
    final TextArea words = area("What do they do about it, or why is it not theirs?", "In their words, if you can.");

    OutsideAnswerView(Queries queries, Commands commands) {
        super("Record an answer from outside", "Record their answer", queries, commands);
        decision.setItems(OfferDecision.values());
        decision.setItemLabelGenerator(SafetyWords::decision);
        answeredBy.setHelperText("Their role is enough, for example head of product safety.");
        answeredBy.setMaxLength(100);
        answeredBy.setWidthFull();
        date.setLocale(Locale.UK);
        date.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1));
        date.setHelperText("For example 6 August 2026 or 6/8/2026");
        reference.setHelperText("The number of a ticket or a letter, or the date of the minutes.");
        reference.setMaxLength(100);
        reference.setWidthFull();
        errors.field("decision", decision)
                .field("answeredBy", answeredBy)
                .field("date", date)
                .field("reference", reference)
                .field("words", words);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard) {
        var offered = new Paragraph(asked(hazard.record().transfer()));
        return new Component[] {offered, decision, answeredBy, date, reference, words};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard) {
        var shape = new Shape();
        var answered = shape.chosen("decision", decision.getValue(), "Choose what they answered.");
        shape.text("answeredBy", answeredBy.getValue(), 100, "Say who answered for them; their role is enough.");
        var day = shape.chosen("date", date.getValue(), "Enter the day on which they answered, for example 6/8/2026.");
        shape.text(
                "reference", reference.getValue(), 100, "Enter where their answer can be read, for example a ticket.");
        shape.text("words", words.getValue(), 4_000, "Say what they do about it, or why it is not theirs.");
        shape.mustHold();
        return new RecordOutsideAnswer(
                view.review(),
                hazard.hazard(),
                new OutsideAnswer(answered, answeredBy.getValue(), day, reference.getValue(), words.getValue()));
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "The answer about %s is recorded.".formatted(hazard.hazard());
    }

    /** Whom, and how they are reached. */
    private static String asked(@Nullable Transfer transfer) {
        return transfer == null || transfer.outside() == null
                ? "It is not offered to anybody outside."
                : "It was offered to %s. To reach them: %s."
                        .formatted(transfer.to().words(), transfer.outside().contact());
    }
}
