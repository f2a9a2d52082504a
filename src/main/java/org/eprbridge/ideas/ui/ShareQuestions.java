package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eprbridge.platform.ui.KeptText;

/** The fields of each question, filled with what was typed before; whatever is typed is told at once, to be saved. */
class ShareQuestions {

    private static final int TYPING_PAUSE = 600;

    private static final List<String> AREAS = List.of(
            "Alerts and reminders",
            "Discharge and letters",
            "Emergency department",
            "Handover and lists",
            "Maternity",
            "Medical notes",
            "Nursing notes and observations",
            "Outpatients and clinics",
            "Prescribing and medicines",
            "Requests and results",
            "Signing in and devices",
            "Theatre and anaesthetics",
            "Therapies");

    private final String draft;
    private final ShareAnswers answers;
    private final BiConsumer<String, String> typed;

    /** @param draft unguessable, so that nobody else's words are ever kept under it */
    ShareQuestions(String draft, ShareAnswers answers, BiConsumer<String, String> typed) {
        this.draft = draft;
        this.answers = answers;
        this.typed = typed;
    }

    Map<String, Component> fieldsOf(ShareStep step) {
        var fields = new LinkedHashMap<String, Component>();
        switch (step) {
            case PROBLEM -> {
                fields.put(
                        "problem",
                        longText(
                                "problem",
                                "What gets in your way?",
                                "Describe one moment: what you want to do, and what the record makes you do. Leave out anything"
                                        + " about a patient."));
                fields.put(
                        "title",
                        line(
                                "title",
                                "Give it a title, in one line",
                                "For example: Print wristbands from the bed board"));
                fields.put("area", area());
            }
            case WISH ->
                fields.put(
                        "wish",
                        longText(
                                "wish",
                                "What would help? (optional)",
                                "You do not need to know how to build it. If you have no idea yet, continue."));
            case WHO -> {
                fields.put(
                        "affected",
                        line(
                                "affected",
                                "Who meets this problem? (optional)",
                                "For example: all nurses on surgical wards"));
                fields.put(
                        "timesPerWeek",
                        number("timesPerWeek", "How many times a week do you meet it? (optional)", "A guess is fine"));
                fields.put(
                        "minutesEach",
                        number(
                                "minutesEach",
                                "How many minutes does it cost each time? (optional)",
                                "A guess is fine, for example 2.5"));
            }
            case TODAY ->
                fields.put(
                        "workaround",
                        longText(
                                "workaround",
                                "What do you do today instead? (optional)",
                                "For example: we write it on paper and type it in later."));
            case CHECK -> {}
        }
        return fields;
    }

    private TextArea longText(String field, String label, String help) {
        var area = new TextArea(label);
        area.setHelperText(help);
        area.setWidthFull();
        area.setMinRows(5);
        remember(area, field);
        area.setValue(answers.of(field));
        tell(area, field);
        return area;
    }

    private TextField line(String field, String label, String help) {
        var line = new TextField(label);
        line.setHelperText(help);
        line.setWidthFull();
        remember(line, field);
        line.setValue(answers.of(field));
        tell(line, field);
        return line;
    }

    private TextField number(String field, String label, String help) {
        var number = line(field, label, help);
        number.getElement().executeJs("this.inputElement.inputMode = 'decimal'");
        return number;
    }

    private ComboBox<String> area() {
        var area = new ComboBox<String>("Which part of the record is it about? (optional)");
        area.setItems(AREAS);
        area.setHelperText("Choose one or type your own");
        area.setWidthFull();
        area.setAllowCustomValue(true);
        if (!answers.of("area").isBlank()) {
            area.setValue(answers.of("area"));
        }
        area.addCustomValueSetListener(event -> area.setValue(event.getDetail()));
        area.addValueChangeListener(event -> typed.accept("area", event.getValue() == null ? "" : event.getValue()));
        return area;
    }

    private <F extends Component & HasValue<?, String>> void tell(F field, String name) {
        field.addValueChangeListener(event -> {
            typed.accept(name, event.getValue());
            KeptText.isSafe(field, event.getValue());
        });
        KeptText.keep(field, draft + "/" + name);
    }

    private static <F extends Component & HasValueChangeMode> void remember(F field, String name) {
        field.setId("share-" + name);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING_PAUSE);
    }
}
