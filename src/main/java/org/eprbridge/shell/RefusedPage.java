package org.eprbridge.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.ui.Screen;

/** A screen that asked something its person may not know, or something that is not there. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedPage extends Screen implements HasErrorParameter<Refused> {

    RefusedPage() {
        super("You cannot open this page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        var refused = parameter.getException();
        add(new Paragraph(refused.sentence()), new Paragraph(new Anchor("", "Go to what waits for you")));
        return switch (refused.kind()) {
            case NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case RULE -> 409;
            case UNFIT -> 422;
            case TOO_SOON -> 429;
        };
    }
}
