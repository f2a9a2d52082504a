package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Standing;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** The question before the questions: what is broken or has harmed somebody must go where people act on it at once. */
@Route("share")
@PermitAll
class ShareStartView extends Screen implements BeforeEnterObserver {

    /** What a person may have come with. */
    enum Kind {
        IDEA("I have an idea that would make the record better"),
        BROKEN("Something is broken, or I cannot sign in"),
        HARM("A patient was harmed, or could have been");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("What do you want to tell us?");
    final FormErrors errors = new FormErrors().field("kind", kind);
    final Button forward = new Button("Continue", _ -> goOn());

    private final Drafts drafts;
    private final Clock clock;
    private final Actor writer;
    private UrlState address = UrlState.of(new com.vaadin.flow.router.Location("share"));

    ShareStartView(Drafts drafts, Clock clock, SignedIn signedIn) {
        super("Share an idea");
        this.drafts = drafts;
        this.clock = clock;
        this.writer = signedIn.actor().orElseThrow();
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> each.words);
        kind.addClassName("epr-radios");
        forward.addThemeVariants(ButtonVariant.PRIMARY);
        forward.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = UrlState.of(event);
        clear();
        errors.clear();
        noWayBack();
        switch (address.oneOf(Kind.class, "kind").orElse(Kind.IDEA)) {
            case IDEA -> ask();
            case BROKEN -> advise(Elsewhere.SERVICE_DESK);
            case HARM -> advise(Elsewhere.INCIDENT_REPORT);
        }
    }

    private void ask() {
        heading("Share an idea");
        intro("You get a reference at once, and an answer within 10 working days.");
        var form = new Div(errors, kind, forward);
        form.addClassName("epr-form");
        add(form);
        var unfinished = drafts.of(writer.person());
        if (!unfinished.isEmpty()) {
            add(new H2("Or carry on with a draft"), draftList(unfinished));
        }
    }

    private void goOn() {
        forward.setEnabled(true);
        var chosen = kind.getValue();
        if (chosen == null) {
            errors.show(List.of(new Misshapen.Problem("kind", "Choose what you want to tell us.")));
        } else if (chosen == Kind.IDEA) {
            UI.getCurrent().navigate(ShareStep.PROBLEM.in(startDraft()));
        } else {
            address.with("kind", UrlState.inAddress(chosen)).open();
        }
    }

    private String startDraft() {
        String draft = UUID.randomUUID().toString().substring(0, 13);
        drafts.save(writer.person(), draft, Map.of("affected", colleaguesOf(writer.standing())), clock.instant());
        return draft;
    }

    private void advise(Elsewhere elsewhere) {
        heading(elsewhere.heading());
        intro(elsewhere.intro());
        backTo("share", "Back");
        add(new ElsewhereAdvice(elsewhere));
    }

    private UnorderedList draftList(List<Drafts.Draft> unfinished) {
        var list = new UnorderedList();
        for (var draft : unfinished) {
            String title = draft.answers().getOrDefault("title", "");
            list.add(new ListItem(
                    new Anchor(
                            ShareStep.PROBLEM.in(draft.draftId()), title.isBlank() ? "Draft without a title" : title),
                    new Paragraph("Saved " + Words.ago(draft.savedAt(), clock.instant()))));
        }
        return list;
    }

    /** "Registered nurse, Surgery": what we know already, so that nobody has to type it. */
    private static String colleaguesOf(Standing standing) {
        return Words.list(Stream.of(standing.profession(), standing.division())
                        .filter(word -> !word.isBlank())
                        .toList())
                .replace(" and ", ", ");
    }
}
