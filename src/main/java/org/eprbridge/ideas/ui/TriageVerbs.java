package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.PublicStatus;
import org.jspecify.annotations.Nullable;

/** What this triager may do with this idea now: a row of buttons, and one menu on a phone. */
class TriageVerbs extends Composite<Div> {

    final Map<TriageVerb, Button> buttons = new EnumMap<>(TriageVerb.class);
    final NativeButton takeUp = new NativeButton("I am looking at this");
    final MenuBar menu = new MenuBar();

    TriageVerbs(IdeaPage.View idea, Consumer<TriageVerb> chosen, Runnable takenUp) {
        getContent().addClassName("triage-verbs");
        var offered = List.of(TriageVerb.values()).stream()
                .filter(verb -> idea.verbs().contains(verb.right()))
                .toList();
        if (offered.isEmpty()) {
            getContent().add(new Paragraph(whyNothing(idea)));
            return;
        }
        var row = new Div();
        row.addClassName("triage-verb-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", "Decide");
        var decide = menu.addItem("Decide");
        menu.addClassName("triage-verb-menu");
        menu.addThemeVariants(MenuBarVariant.PRIMARY);
        offered.forEach(verb -> {
            var button = new Button(verb.label(), _ -> chosen.accept(verb));
            buttons.put(verb, button);
            row.add(button);
            decide.getSubMenu().addItem(verb.label(), _ -> chosen.accept(verb));
        });
        getContent().add(row, menu);
        if (idea.verbs().contains(IdeaPage.Verb.TAKE_UP) && idea.publicStatus() != PublicStatus.BEING_LOOKED_AT) {
            takeUp.addClassNames("epr-link-button", "triage-take-up");
            takeUp.addClickListener(_ -> takenUp.run());
            getContent().add(takeUp);
        }
    }

    void pressed(@Nullable TriageVerb open) {
        buttons.forEach(
                (verb, button) -> button.getElement().setAttribute("aria-expanded", String.valueOf(verb == open)));
    }

    private static String whyNothing(IdeaPage.View idea) {
        return switch (idea.status()) {
            case SUBMITTED ->
                "Somebody else decides on this idea: nobody decides on their own, and after an appeal another pair of eyes looks at it.";
            case AWAITING_SUBMITTER -> "The sender has the ball. You can decide when they have answered.";
            case REDIRECTED -> "The sender is trying the feature. It comes back if that does not solve it.";
            case JOINED -> "It goes on in another idea. Decide there, or take the joining back.";
            case SOLVED, ACCEPTED, REFERRED, PARKED, DECLINED, WITHDRAWN, LIVE, CLOSED ->
                "There is nothing to decide here now.";
        };
    }
}
