package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.ScreeningQuestions;
import org.eprbridge.delivery.ScreeningTopic;
import org.eprbridge.platform.ui.FormErrors;

/** Yes or no to each question behind the safety question; a yes asks why it does no harm. */
class QuestionsForm extends Composite<Div> {

    final Map<ScreeningTopic, RadioButtonGroup<Boolean>> answers = new LinkedHashMap<>();
    final Map<ScreeningTopic, TextArea> whys = new LinkedHashMap<>();

    private final ScreeningQuestions questions = ScreeningQuestions.current();

    QuestionsForm(FormErrors errors) {
        getContent().addClassName("epr-questions");
        questions.questions().forEach(question -> ask(question, errors));
    }

    /** Those that were answered; none when nobody touched them. */
    ScreeningAnswers given() {
        var given = answers.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> answer(it.getKey(), it.getValue().getValue()))
                .toList();
        return given.isEmpty() ? ScreeningAnswers.NONE : new ScreeningAnswers(questions.version(), given);
    }

    void clear() {
        answers.values().forEach(RadioButtonGroup::clear);
        whys.values().forEach(TextArea::clear);
    }

    private ScreeningAnswers.Answer answer(ScreeningTopic topic, boolean yes) {
        var why = whys.get(topic);
        return new ScreeningAnswers.Answer(topic, yes, yes && why != null ? why.getValue() : "");
    }

    private void ask(ScreeningQuestions.Question question, FormErrors errors) {
        var answer = new RadioButtonGroup<Boolean>(question.words());
        answer.setItems(true, false);
        answer.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        var why = new TextArea("Why does that do no harm?");
        why.setHelperText("Leave it empty when you see an impact.");
        why.setMaxLength(2_000);
        why.setWidthFull();
        why.setVisible(false);
        answer.addValueChangeListener(chosen -> why.setVisible(Boolean.TRUE.equals(chosen.getValue())));
        answers.put(question.topic(), answer);
        whys.put(question.topic(), why);
        errors.field("answers." + question.topic(), answer).field("answers." + question.topic() + ".why", why);
        getContent().add(new Div(answer, why));
    }
}
