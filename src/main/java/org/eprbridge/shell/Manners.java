package org.eprbridge.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * How the product behaves towards people when the network or the session fails: it speaks plainly and English (UK), and
 * takes them back to where they were instead of asking them to click.
 */
@Component
class Manners implements VaadinServiceInitListener {

    static final String CONNECTION_LOST = "The connection is lost. We keep trying. What you typed is still here.";
    static final String STILL_NO_CONNECTION =
            "There is still no connection. Check the network, then reload this page. Drafts are kept.";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = messages();
        event.getSource().setSystemMessagesProvider(_ -> messages);
        event.getSource().addUIInitListener(init -> speakPlainly(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new SaysSorry()));
        event.addIndexHtmlRequestListener(page -> page.getDocument().child(0).attr("lang", "en-GB"));
    }

    /** An expired session reloads the page by itself: sign-in leads back to the same address, and drafts are on the server. */
    static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorCaption("Sorry, something went wrong");
        messages.setInternalErrorMessage("Reload the page and try again. What you sent before is kept.");
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage("EPR Bridge needs cookies to know who is signed in. Allow them and reload.");
        return messages;
    }

    private static void speakPlainly(UI ui) {
        ui.setLocale(Locale.UK);
        ui.getReconnectDialogConfiguration().setDialogText(CONNECTION_LOST);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(STILL_NO_CONNECTION);
    }
}
