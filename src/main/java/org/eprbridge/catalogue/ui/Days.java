package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** Days as people in the hospital write them. */
final class Days {

    private Days() {}

    static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1));
        picker.setHelperText("For example 6 August 2027 or 6/8/2027.");
        return picker;
    }
}
