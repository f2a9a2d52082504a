package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.Words;

/** Travels in time: choose a day and the whole page is as it was then. A banner says so and leads back. */
class AsItWas extends Div {

    final Div banner = new Div();
    final DatePicker day = new DatePicker("See this idea as it was on");

    private final Clock clock;

    AsItWas(Clock clock, Consumer<String> chosen) {
        this.clock = clock;
        banner.addClassName("epr-warning");
        banner.getElement().setAttribute("role", "status");
        day.setLocale(Locale.UK);
        day.setMax(today().minusDays(1));
        day.setClearButtonVisible(true);
        day.setHelperText("For example 6/8/2026");
        day.addValueChangeListener(event -> {
            if (event.isFromClient() && !day.isInvalid()) {
                chosen.accept(event.getValue() == null ? "" : event.getValue().toString());
            }
        });
        add(new H2("What happened so far"), day);
        addClassName("epr-as-it-was");
    }

    void show(Optional<LocalDate> on, boolean existed, String backToToday) {
        day.setValue(on.orElse(null));
        banner.removeAll();
        banner.setVisible(on.isPresent());
        on.ifPresent(date -> banner.add(
                new Span(
                        existed
                                ? "This is how it stood at the end of " + Words.date(date) + ". "
                                : "This idea had not been sent yet on " + Words.date(date) + ". "),
                new Anchor(backToToday, "Back to today")));
    }

    /** Today is not over, so it is shown as it is now. */
    boolean isPast(LocalDate date) {
        return date.isBefore(today());
    }

    private LocalDate today() {
        return WorkingDays.londonDay(clock.instant());
    }
}
