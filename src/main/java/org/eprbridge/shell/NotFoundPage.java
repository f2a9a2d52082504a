package org.eprbridge.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.eprbridge.platform.ui.Screen;

/** An address that leads nowhere. A screen that misses its one thing throws NotFoundException with a sentence. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends Screen implements HasErrorParameter<NotFoundException> {

    private final Paragraph sentence = new Paragraph();

    NotFoundPage() {
        super("We could not find this page");
        add(
                sentence,
                new Paragraph("If you typed the address, check it. If you followed a link, it may be old."),
                new Paragraph(new Anchor("", "Go to what waits for you")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String words = parameter.getCustomMessage();
        boolean screenHasSpoken = words != null && !words.isBlank() && leadsToAScreen(event);
        sentence.setText(screenHasSpoken ? words : "");
        sentence.setVisible(screenHasSpoken);
        return 404;
    }

    /** Where no screen is, the words come from the framework and are not for people. */
    private static boolean leadsToAScreen(BeforeEnterEvent event) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(event.getLocation().getPath())
                .isPresent();
    }
}
