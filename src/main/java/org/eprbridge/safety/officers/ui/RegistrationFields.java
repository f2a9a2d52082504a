package org.eprbridge.safety.officers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationBody;

/** Body, number and last day of a professional registration. */
class RegistrationFields {

    final Select<RegistrationBody> body = new Select<>();
    final TextField number = new TextField("Registration number");
    final DatePicker validUntil;

    RegistrationFields() {
        body.setLabel("Professional body");
        body.setItems(RegistrationBody.values());
        body.setItemLabelGenerator(OfficerWords::body);
        body.setWidthFull();
        number.setMaxLength(20);
        number.setHelperText("Letters and digits, as on the register.");
        validUntil = day("Valid until");
    }

    static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setLocale(Locale.UK);
        day.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1));
        day.setHelperText("For example 31 March 2030 or 31/3/2030.");
        return day;
    }

    Component[] all() {
        return new Component[] {body, number, validUntil};
    }

    void register(FormErrors errors) {
        errors.field("body", body).field("number", number).field("validUntil", validUntil);
    }

    void start(RegistrationBody startBody, String startNumber) {
        body.setValue(startBody);
        number.setValue(startNumber);
    }

    /** What is missing or wrong is said by the registration itself. */
    OfficerRegistration registration() {
        return new OfficerRegistration(body.getValue(), number.getValue().replace(" ", ""), validUntil.getValue());
    }
}
