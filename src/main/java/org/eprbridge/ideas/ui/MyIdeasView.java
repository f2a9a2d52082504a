package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** What became of everything that somebody shared; what needs them comes first. */
@Route("my-ideas")
@PermitAll
class MyIdeasView extends Screen implements BeforeEnterObserver {

    private static final int PAGE = 30;

    final Div ideas = new Div();

    private final Queries queries;
    private final Drafts drafts;
    private final Clock clock;
    private final Actor person;
    private int page;
    private int followedPage;
    private UrlState address = UrlState.of(new com.vaadin.flow.router.Location("my-ideas"));

    MyIdeasView(Queries queries, Drafts drafts, Clock clock, Live live, SignedIn signedIn) {
        super("My ideas");
        this.queries = queries;
        this.drafts = drafts;
        this.clock = clock;
        this.person = signedIn.actor().orElseThrow();
        var share = new Anchor("share", "Share an idea");
        share.addClassName("epr-button");
        var sharing = new Div(share);
        sharing.addClassName("epr-row");
        add(sharing, ideas);
        LiveRefresh.whenever(live, this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = UrlState.of(event);
        page = pageIn(address.text("page"));
        followedPage = pageIn(address.text("followed"));
        refresh();
    }

    void refresh() {
        ideas.removeAll();
        showDrafts(drafts.of(person.person()));
        var answer = queries.ask(IdeaList.Find.mine(new PageRequest(page, PAGE, "-changedAt")));
        var needsMe = answer.items().stream()
                .filter(idea -> idea.ball() == Ball.SUBMITTER)
                .toList();
        var others = answer.items().stream()
                .filter(idea -> idea.ball() != Ball.SUBMITTER)
                .toList();
        if (!needsMe.isEmpty()) {
            ideas.add(new H2("We need more from you"), cards(needsMe));
        }
        if (!others.isEmpty()) {
            ideas.add(new H2(needsMe.isEmpty() ? "What became of them" : "Your other ideas"), cards(others));
        }
        if (answer.total() == 0) {
            ideas.add(new EmptyState("You have not shared an idea yet. When you do, you see here what becomes of it."));
        }
        showPages("page", page, answer.total(), "ideas");
        showFollowed();
    }

    private void showFollowed() {
        var answer = queries.ask(IdeaList.Find.followed(new PageRequest(followedPage, PAGE, "-changedAt")));
        if (answer.total() > 0) {
            ideas.add(
                    new H2("Following"),
                    new Paragraph("Colleagues’ ideas that you follow or support, the latest news first."),
                    cards(answer.items()));
            showPages("followed", followedPage, answer.total(), "followed ideas");
        }
    }

    private static UnorderedList cards(List<IdeaList.Card> found) {
        var cards = new UnorderedList();
        cards.addClassName("epr-cards");
        found.forEach(idea -> cards.add(new IdeaCard(idea)));
        return cards;
    }

    private void showDrafts(List<Drafts.Draft> unfinished) {
        if (unfinished.isEmpty()) {
            return;
        }
        var cards = new UnorderedList();
        cards.addClassName("epr-cards");
        unfinished.forEach(draft -> cards.add(card(draft)));
        ideas.add(new H2("Drafts, not sent yet"), cards);
    }

    private ListItem card(Drafts.Draft draft) {
        String title = draft.answers().getOrDefault("title", "");
        String words = title.isBlank() ? "Draft without a title" : title;
        var carryOn = new Anchor(ShareStep.PROBLEM.in(draft.draftId()), "Continue");
        carryOn.setAriaLabel("Continue: " + words);
        var discard = new Button("Discard", _ -> discard(draft, words));
        discard.setAriaLabel("Discard: " + words);
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(carryOn, discard);
        actions.addClassName("epr-row");
        var card = new ListItem(
                new H3(words), new Paragraph("Saved " + Words.ago(draft.savedAt(), clock.instant())), actions);
        card.addClassName("epr-card");
        return card;
    }

    private void discard(Drafts.Draft draft, String words) {
        drafts.discard(person.person(), draft.draftId());
        refresh();
        notices.success("The draft “" + words + "” is discarded.", () -> {
            drafts.save(person.person(), draft.draftId(), Map.copyOf(draft.answers()), clock.instant());
            refresh();
        });
    }

    private void showPages(String name, int page, long total, String what) {
        var pages = new Div();
        pages.addClassName("epr-row");
        if (page > 0) {
            pages.add(new Anchor(
                    address.with(name, page == 1 ? "" : String.valueOf(page)).link(), "Newer " + what));
        }
        if ((page + 1L) * PAGE < total) {
            pages.add(new Anchor(address.with(name, String.valueOf(page + 2)).link(), "Older " + what));
        }
        ideas.add(pages);
    }

    private static int pageIn(String page) {
        return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) - 1 : 0;
    }
}
