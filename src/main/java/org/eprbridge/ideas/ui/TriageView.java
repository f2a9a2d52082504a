package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaCommand.TellIdeasApart;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.ideas.seats.ChangeChoices;
import org.eprbridge.ideas.seats.FeaturesForIdea;
import org.eprbridge.ideas.seats.IdeasLikeThis;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.SearchField;
import org.eprbridge.platform.ui.UrlState;
import org.jspecify.annotations.Nullable;

/** Where the CCIO and the deputies decide what becomes of each idea: list left, idea right, one after the other. */
@StyleSheet("assets/triage.css")
@Route(TriageAddress.PATH)
@RolesAllowed({"CCIO", "DEPUTY"})
class TriageView extends Screen implements BeforeEnterObserver {

    final TriageCountsBar counts = new TriageCountsBar();
    final TriageInbox inbox;
    final SearchField search = new SearchField("Search this pile");
    final Select<TriageOrder> order = new Select<>();
    final Div detailSide = new Div();

    private final Queries queries;
    private final Commands commands;
    private final TriageForms forms;
    private final FeaturesForIdea similar;
    private final IdeasLikeThis likeness;
    private final Div sides = new Div();
    private final Anchor backToList = new Anchor();

    private TriageAddress address = TriageAddress.START;
    private IdeaPage.@Nullable View open;
    private @Nullable TriageDetail detail;

    TriageView(
            Queries queries,
            Commands commands,
            Live live,
            WorkingDays workingDays,
            Clock clock,
            SignedIn signedIn,
            Optional<ChangeChoices> changes,
            Optional<FeaturesForIdea> similar,
            Optional<IdeasLikeThis> likeness) {
        super("Triage");
        this.queries = queries;
        this.commands = commands;
        this.forms = new TriageForms(queries, changes.orElse(_ -> List.of()), clock, writer(signedIn));
        this.similar = similar.orElse(_ -> List.of());
        this.likeness = likeness.orElse(_ -> List.of());
        this.inbox = new TriageInbox(queries, workingDays, clock);
        wide();
        search.onTyped(typed -> go(address.searching(typed)));
        order.setLabel("Order");
        order.setItems(TriageOrder.values());
        order.setItemLabelGenerator(TriageOrder::label);
        order.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.sortedBy(event.getValue()));
            }
        });
        var tools = new Div(search, order);
        tools.addClassName("triage-tools");
        var listSide = new Div(tools, inbox);
        listSide.addClassName("triage-list-side");
        backToList.setText("Back to the list");
        backToList.addClassName("triage-back");
        detailSide.addClassName("triage-detail-side");
        sides.addClassName("triage-sides");
        sides.add(listSide, detailSide);
        add(counts, sides);
        LiveRefresh.bind(live, this, this::somethingChanged);
    }

    private static String writer(SignedIn signedIn) {
        return signedIn.actor().map(actor -> actor.person().value()).orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(TriageAddress.of(UrlState.of(event)));
    }

    void show(TriageAddress next) {
        boolean another = !next.openIdea().equals(address.openIdea()) || detail == null;
        address = next;
        search.setValue(next.q());
        order.setValue(next.order());
        refreshLists();
        if (another) {
            openIdea();
            if (isAttached() && detail != null) {
                detail.focusTitle();
            }
        }
    }

    void choose(TriageVerb verb) {
        if (open == null || detail == null) {
            return;
        }
        if (detail.hasOpen(verb)) {
            detail.close();
            return;
        }
        var idea = open.idea();
        var form = forms.formFor(open, verb);
        form.whenSent(() -> decide(form, idea));
        form.whenCancelled(detail::close);
        detail.open(form);
        form.focusFirst();
    }

    /** Two clicks and a sentence: the form to join it, with the other one chosen. */
    private void joinWith(IdeaId other) {
        if (open == null || detail == null) {
            return;
        }
        if (!detail.hasOpen(TriageVerb.JOIN)) {
            choose(TriageVerb.JOIN);
        }
        ((TriageJoin) forms.formFor(open, TriageVerb.JOIN)).suggest(other);
    }

    private void tellApart(IdeaId other) {
        if (open == null || detail == null) {
            return;
        }
        var idea = open.idea();
        if (notices.tries(() -> commands.send(new TellIdeasApart(idea, other)))) {
            notices.success("Nobody is asked again whether " + idea + " and " + other + " are the same.");
            refreshDetail();
            ask(idea).ifPresent(detail.duplicates::show);
        }
    }

    /** Two clicks and a sentence: the form to show them a feature, with this one chosen. */
    private void offer(FeatureList.Card feature) {
        if (open == null || detail == null) {
            return;
        }
        if (!detail.hasOpen(TriageVerb.REDIRECT)) {
            choose(TriageVerb.REDIRECT);
        }
        if (forms.formFor(open, TriageVerb.REDIRECT) instanceof TriageRedirect form) {
            form.startWith(feature);
        }
    }

    private void decide(TriageForm form, IdeaId idea) {
        boolean done = form.errors.tries(() -> commands.send(form.command(idea)), () -> decided(form, idea));
        form.sendable();
        if (!done) {
            refreshLists();
            refreshDetail();
        }
    }

    private void decided(TriageForm form, IdeaId idea) {
        forms.forget(idea, form.verb());
        var following = inbox.after(idea);
        go(address.opening(following.orElse(null)));
        tell(form.verb().done() + " " + idea + ".", idea);
    }

    private void tell(String sentence, IdeaId idea) {
        var verbs = ask(idea).map(IdeaPage.View::verbs).orElse(List.of());
        if (verbs.contains(IdeaPage.Verb.UNDO_JOIN)) {
            notices.success(sentence, () -> undo(new UndoJoin(idea, TriageSentences.undo())));
        } else if (verbs.contains(IdeaPage.Verb.REOPEN)) {
            notices.success(sentence, () -> undo(new ReopenIdea(idea, TriageSentences.undo())));
        } else {
            notices.success(sentence);
        }
    }

    private void undo(IdeaCommand order) {
        var idea = order.idea();
        commands.send(order);
        go(address.showing(TriageFilter.TO_TRIAGE).opening(idea));
        notices.information(idea + " is back in triage.");
    }

    private void takeUp() {
        if (open != null) {
            var idea = open.idea();
            if (notices.tries(() -> commands.send(new TakeUpIdea(idea)))) {
                notices.success("The sender can see that you are looking at " + idea + ".");
            }
            refreshLists();
            refreshDetail();
        }
    }

    /** The address follows; Back leads to where the person came from, not through every keystroke. */
    private void go(TriageAddress next) {
        next.url().replace();
        show(next);
    }

    private void somethingChanged(Set<String> references) {
        refreshLists();
        if (address.openIdea().map(IdeaId::value).filter(references::contains).isPresent()) {
            refreshDetail();
        }
    }

    private void refreshLists() {
        counts.show(queries.ask(new TriageCounts.Now()), address);
        inbox.show(address);
    }

    private void openIdea() {
        detail = null;
        open = null;
        detailSide.removeAll();
        sides.setClassName("triage-open", address.idea() != null);
        backToList.setHref(address.opening(null).url().link());
        if (address.idea() == null) {
            inbox.first().ifPresent(this::offerToBegin);
            return;
        }
        var page = ask(address.idea());
        if (page.isEmpty()) {
            detailSide.add(backToList, new EmptyState("There is no idea with the reference " + address.idea() + "."));
            return;
        }
        var fresh = new TriageDetail(
                this::choose,
                this::takeUp,
                this::offer,
                new TriageDuplicates(queries, likeness, this::joinWith, this::tellApart));
        detail = fresh;
        detailSide.add(backToList, fresh);
        refreshDetail();
        fresh.duplicates.show(page.get());
        if (page.get().verbs().contains(IdeaPage.Verb.REDIRECT)) {
            fresh.offers.show(similar.featuresFor(page.get()));
        }
    }

    private void offerToBegin(IdeaId first) {
        var begin = new Anchor(address.opening(first).url().link(), "Begin with " + first);
        detailSide.add(new EmptyState("Choose an idea from the list to read it and to decide.", begin));
    }

    private void refreshDetail() {
        var shownDetail = detail;
        if (address.idea() != null && shownDetail != null) {
            ask(address.idea()).ifPresent(page -> {
                open = page;
                shownDetail.show(page, queries.ask(new IdeaTimeline.Of(page.idea(), null)));
            });
        }
    }

    private Optional<IdeaPage.View> ask(IdeaId idea) {
        return queries.ask(IdeaPage.Of.now(idea));
    }
}
