package org.eprbridge.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.Screen;

/** A door that stays shut for this person, and who can open it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class AccessDeniedPage extends Screen implements HasErrorParameter<AccessDeniedException> {

    AccessDeniedPage(SignedIn signedIn, Directory directory) {
        super("You cannot open this page");
        String who = signedIn.actor()
                .map(person -> "You are signed in as " + directory.nameOf(person.person())
                        + ", and this page is for other roles.")
                .orElse("This page is for other roles.");
        add(
                new Paragraph(who),
                new Paragraph("If you need it for your work, ask an administrator to look at your roles."),
                new Paragraph(new Anchor("", "Go to what waits for you")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return 403;
    }
}
