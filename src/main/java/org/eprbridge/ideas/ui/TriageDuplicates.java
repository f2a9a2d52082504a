package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.seats.IdeasLikeThis;
import org.eprbridge.ideas.seats.IdeasLikeThis.Like;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Stressed;

/** Ideas that may be the same, each with why: joined by two clicks, or told apart for good. */
class TriageDuplicates extends Div {

    private static final int SHOWN = 3;

    private final Queries queries;
    private final IdeasLikeThis likeness;
    private final Consumer<IdeaId> join;
    private final Consumer<IdeaId> apart;

    TriageDuplicates(Queries queries, IdeasLikeThis likeness, Consumer<IdeaId> join, Consumer<IdeaId> apart) {
        this.queries = queries;
        this.likeness = likeness;
        this.join = join;
        this.apart = apart;
        addClassName("triage-offers");
    }

    void show(IdeaPage.View idea) {
        removeAll();
        var lines = offered(idea);
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(list::add);
            add(new H3("May be the same as"), list);
        }
    }

    private List<ListItem> offered(IdeaPage.View idea) {
        return idea.verbs().contains(IdeaPage.Verb.JOIN)
                ? likeness.ideasLike(idea).stream()
                        .flatMap(like -> line(idea, like).stream())
                        .limit(SHOWN)
                        .toList()
                : List.of();
    }

    private Optional<ListItem> line(IdeaPage.View idea, Like like) {
        return queries.ask(IdeaPage.Of.now(like.idea()))
                .filter(other -> mayTakeIn(idea, other))
                .map(other -> line(other, like.why()));
    }

    private static boolean mayTakeIn(IdeaPage.View idea, IdeaPage.View other) {
        boolean toldApart =
                idea.toldApart().contains(other.idea()) || other.toldApart().contains(idea.idea());
        boolean over =
                other.publicStatus() == PublicStatus.JOINED || other.publicStatus() == PublicStatus.NOT_GOING_AHEAD;
        return !toldApart && !over;
    }

    private ListItem line(IdeaPage.View other, String why) {
        String name = other.idea() + ": " + other.text().title();
        var link = new Anchor("ideas/" + other.idea(), name, AnchorTarget.BLANK);
        link.setAriaLabel(name + " (opens in a new tab)");
        var stands = new Paragraph(other.publicStatus().words() + ". " + EvidenceWords.inShort(other.evidence()) + ".");
        var because = new Stressed("Why: " + why);
        because.addClassName("epr-secondary");
        return new ListItem(
                link,
                stands,
                because,
                button("Join…", name, () -> join.accept(other.idea())),
                button("Not the same", name, () -> apart.accept(other.idea())));
    }

    private static NativeButton button(String words, String about, Runnable pressed) {
        var button = new NativeButton(words, _ -> pressed.run());
        button.setAriaLabel(words + ": " + about);
        button.addClassName("triage-offer");
        return button;
    }
}
