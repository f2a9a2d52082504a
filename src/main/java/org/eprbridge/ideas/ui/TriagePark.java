package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.Locale;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;

/** Not now: it comes back to triage by itself on a day. */
class TriagePark extends TriageForm {

    final DatePicker until = new DatePicker("On which day does it come back?");

    private final LocalDate today;

    TriagePark(LocalDate today) {
        super(TriageVerb.PARK, "Park it");
        this.today = today;
        until.setLocale(Locale.UK);
        until.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1));
        until.setMin(today.plusDays(1));
        until.setHelperText("For example 6 August 2026 or 6/8/2026.");
        until.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                startWith(TriageSentences.park(event.getValue()));
            }
        });
        errors.field("until", until);
        var shortcuts = new Div(in("In a month", 1), in("In 3 months", 3), in("In 6 months", 6));
        shortcuts.addClassName("triage-shortcuts");
        need(until, shortcuts);
        until.setValue(today.plusMonths(3));
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        var shape = new Shape();
        if (until.isEmpty()) {
            shape.problem("until", "Choose the day on which it comes back, for example 6/8/2026.");
        } else if (!until.getValue().isAfter(today)) {
            shape.problem("until", "Choose a day after today.");
        }
        mustHold(shape);
        return new ParkIdea(idea, until.getValue(), message.getValue());
    }

    private NativeButton in(String label, int months) {
        var shortcut = new NativeButton(label, _ -> until.setValue(today.plusMonths(months)));
        shortcut.addClassName("epr-link-button");
        return shortcut;
    }
}
