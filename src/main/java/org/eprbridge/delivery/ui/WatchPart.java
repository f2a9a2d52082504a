package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.WatchCommand.ExtendWatch;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** Until when everybody looks closely at what went live; a clinical safety officer may watch for longer. */
class WatchPart extends Composite<Section> {

    final Paragraph sentence = new Paragraph();
    final Button open = new Button("Watch for longer…", _ -> openForm(true));
    final DatePicker until = new DatePicker("Last day of the watch");
    final TextArea reason = new TextArea("What should be watched for longer?");
    final FormErrors errors = new FormErrors();
    final Button send = new Button("Watch for longer");

    private final Div form = new Div();
    private final Hands hands;
    private final Clock clock;

    WatchPart(ChangeId change, Hands hands, Commands commands, Clock clock, Consumer<String> done) {
        this.hands = hands;
        this.clock = clock;
        until.setLocale(Locale.UK);
        reason.setMaxLength(4_000);
        reason.setWidthFull();
        KeptText.keep(reason, hands.person() + "/" + change + "/watch");
        errors.field("until", until).field("reason", reason);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(_ ->
                errors.tries(() -> commands.send(new ExtendWatch(change, until.getValue(), reason.getValue())), () -> {
                    var last = until.getValue();
                    openForm(false);
                    done.accept("%s is watched until %s.".formatted(change, Words.date(last)));
                }));
        var buttons = new Div(send, new Button("Cancel", _ -> openForm(false)));
        buttons.addClassName("epr-actions");
        form.addClassName("epr-form");
        form.add(errors, until, reason, buttons);
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Watch"), sentence, open, form);
        openForm(false);
    }

    void show(ChangePage.View view) {
        var last = view.safeguards().watchedUntil();
        setVisible(view.stage().inUse() && (last != null || hands.officer()));
        sentence.setText(sentence(last));
        open.setVisible(hands.officer() && !form.isVisible());
    }

    private String sentence(@Nullable LocalDate last) {
        if (last == null) {
            return "Nobody watches this change closely.";
        }
        return LocalDate.now(clock.withZone(WorkingDays.LONDON)).isAfter(last)
                ? "The watch ended on %s.".formatted(Words.date(last))
                : "It went live lately and is watched closely until %s. Say at once when something goes wrong."
                        .formatted(Words.date(last));
    }

    private void openForm(boolean asForm) {
        open.setVisible(hands.officer() && !asForm);
        form.setVisible(asForm);
        if (asForm) {
            until.focus();
        } else {
            errors.clear();
            until.clear();
            reason.clear();
        }
    }
}
