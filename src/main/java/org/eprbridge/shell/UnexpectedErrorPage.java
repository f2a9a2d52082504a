package org.eprbridge.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.eprbridge.platform.messaging.Away;
import org.eprbridge.platform.ui.Screen;

/** A screen that could not be built: our fault, with a reference that leads to the cause in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorPage extends Screen implements HasErrorParameter<Exception> {

    UnexpectedErrorPage() {
        super("Sorry, there is a problem");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var away = Away.in(parameter.getException());
        if (away != null) {
            add(new Paragraph(away.sentence()), new Paragraph(new Anchor("", "Try again")));
            return 503;
        }
        String reference = SaysSorry.rememberInLog(parameter.getException());
        add(
                new Paragraph("Something went wrong on our side. Nothing that you sent before is lost."),
                new Paragraph("Try again in a minute. If it happens again, tell the service desk the reference "
                        + reference + "."),
                new Paragraph(new Anchor("", "Go to what waits for you")));
        return 500;
    }
}
