package org.eprbridge.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * What every screen has: one heading, the same words as title of the browser's tab, a sentence of help when it needs one,
 * and a place for news and refusals under the heading. A screen that extends this has no {@code @PageTitle}.
 */
public abstract class Screen extends Composite<Div> implements HasDynamicTitle {

    /** What happened, told where the person looks. */
    protected final Notices notices = new Notices();

    private final H1 heading = new H1();
    private final Paragraph intro = new Paragraph();
    private final Div back = new Div();
    private final Div body = new Div();

    protected Screen(String heading) {
        this.heading.setText(heading);
        intro.addClassName("epr-intro");
        intro.setVisible(false);
        back.addClassName("epr-back");
        back.setVisible(false);
        body.addClassName("epr-screen-body");
        getContent().addClassName("epr-screen");
        getContent().add(back, this.heading, intro, notices, body);
    }

    protected Screen(String heading, String intro) {
        this(heading);
        intro(intro);
    }

    /** Changes heading and title, for a screen that learns its name when it loads. */
    protected final void heading(String words) {
        heading.setText(words);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    protected final void intro(String sentence) {
        intro.setText(sentence);
        intro.setVisible(!sentence.isBlank());
    }

    /** A link above the heading to where the person came from. */
    protected final void backTo(String link, String words) {
        back.removeAll();
        back.add(new Anchor(link, words));
        back.setVisible(true);
    }

    protected final void noWayBack() {
        back.setVisible(false);
    }

    protected final void add(Component... parts) {
        body.add(parts);
    }

    /** Everything under the heading goes; heading, intro and notices stay. */
    protected final void clear() {
        body.removeAll();
    }

    /** As wide as the window allows, for boards and tables; the others keep a readable line length. */
    protected final void wide() {
        getContent().addClassName("epr-screen-wide");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        notices.showWhatWasPromised(event.getUI());
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " – EPR Bridge";
    }
}
