package org.eprbridge.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.eprbridge.platform.messaging.Away;
import org.eprbridge.platform.messaging.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When a click fails: the person gets a sentence and a reference, the log gets the same reference and the cause. */
class SaysSorry implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SaysSorry.class);

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException gone) {
            LOG.debug("A browser left before its answer was written.", gone);
            return;
        }
        String sentence = sentenceFor(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            ui.access(() -> show(sentence));
        }
    }

    private static String sentenceFor(Throwable thrown) {
        var refused = refusalIn(thrown);
        if (refused != null) {
            return refused.sentence();
        }
        var away = Away.in(thrown);
        return away != null ? away.sentence() : sorry(rememberInLog(thrown));
    }

    /** @return what the person can quote when they ask for help */
    static String rememberInLog(Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Something went wrong. Reference {}", reference, cause);
        return reference;
    }

    static String sorry(String reference) {
        return "Sorry, something went wrong. Try again. If it happens again, tell the service desk the reference "
                + reference + ".";
    }

    private static @Nullable Refused refusalIn(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }

    private static void show(String sentence) {
        var notification = new Notification();
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setAssertive(true);
        notification.add(new Span(sentence), new Button("Close", _ -> notification.close()));
        notification.open();
    }
}
