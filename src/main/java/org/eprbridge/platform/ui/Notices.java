package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Refused;
import org.jspecify.annotations.Nullable;

/** Tells what happened, aloud too: a success with its undo, or a refusal with its sentence. One at a time. */
public final class Notices extends Composite<Div> {

    private final Div polite = new Div();
    private final Div urgent = new Div();

    public Notices() {
        polite.getElement().setAttribute("role", "status");
        urgent.getElement().setAttribute("role", "alert");
        getContent().addClassName("epr-notices");
        getContent().add(polite, urgent);
    }

    public void success(String sentence) {
        show(polite, "epr-notice-success", new Span(sentence));
    }

    /** @param undo sends the command that takes it back; the notice goes away first */
    public void success(String sentence, Runnable undo) {
        var button = new NativeButton("Undo", _ -> {
            clear();
            tries(undo);
        });
        button.addClassName("epr-link-button");
        show(polite, "epr-notice-success", new Span(sentence), button);
    }

    /** With a link to where the person may go from here. */
    public void success(String sentence, String address, String words) {
        show(polite, "epr-notice-success", new Span(sentence), new Anchor(address, words));
    }

    public void information(String sentence) {
        show(polite, "epr-notice-information", new Span(sentence));
    }

    /** Says in the product's own words why something did not happen. */
    public void refusal(String sentence) {
        show(urgent, "epr-notice-refusal", new Span(sentence));
    }

    /** Does it, and shows the sentence when a rule stands in the way. For buttons without a form. */
    public boolean tries(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refused refused) {
            refusal(refused.sentence());
        } catch (Misshapen misshapen) {
            refusal(misshapen.problems().getFirst().whatToDo());
        }
        return false;
    }

    public void clear() {
        polite.removeAll();
        urgent.removeAll();
    }

    /** For a screen that sends its person elsewhere: the next screen says it. */
    public static void onTheNextScreen(String sentence) {
        var ui = UI.getCurrent();
        if (ui != null) {
            ComponentUtil.setData(ui, Promised.class, new Promised(sentence, null));
        }
    }

    /** With an undo that the next screen offers. */
    public static void onTheNextScreen(String sentence, Runnable undo) {
        var ui = UI.getCurrent();
        if (ui != null) {
            ComponentUtil.setData(ui, Promised.class, new Promised(sentence, undo));
        }
    }

    void showWhatWasPromised(UI ui) {
        var promised = ComponentUtil.getData(ui, Promised.class);
        if (promised != null) {
            ComponentUtil.setData(ui, Promised.class, null);
            var undo = promised.undo();
            if (undo == null) {
                success(promised.sentence());
            } else {
                success(promised.sentence(), undo);
            }
        }
    }

    private void show(Div region, String look, Component... parts) {
        clear();
        var notice = new Div(parts);
        notice.addClassNames("epr-notice", look);
        region.add(notice);
    }

    private record Promised(String sentence, @Nullable Runnable undo) {}
}
