package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.seats.IdeaPart;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One idea for everybody: what it is, where it stands, who has the ball, what is next and when. With a date in the
 * address it is shown as it was at the end of that day, and nothing can be done to the past.
 */
@Route("ideas/:idea")
@PermitAll
class IdeaView extends Screen implements BeforeEnterObserver {

    final AsItWas asItWas;
    final IdeaActions actions;
    final IdeaDiscussion discussion;
    final Div standing = new Div();
    final Div words = new Div();
    final Div parts = new Div();
    final Div evidence = new Div();
    final Div timeline = new Div();

    private final Queries queries;
    private final List<IdeaPart> seats;
    private IdeaId idea = new IdeaId("none");
    private UrlState address = UrlState.of(new Location("ideas"));
    private Optional<IdeaPage.View> shown = Optional.empty();

    IdeaView(
            Queries queries,
            Commands commands,
            Live live,
            SignedIn signedIn,
            Clock clock,
            ObjectProvider<IdeaPart> seats) {
        super("Idea");
        Actor person = signedIn.actor().orElseThrow();
        this.queries = queries;
        this.seats = seats.orderedStream().toList();
        this.asItWas = new AsItWas(clock, day -> address.with("on", day).open());
        this.actions = new IdeaActions(person, commands, this::done);
        this.discussion = new IdeaDiscussion(person, commands, this::done);
        add(asItWas.banner, standing, actions, words, parts, evidence, discussion, asItWas, timeline);
        LiveRefresh.bind(live, this, changed -> {
            if (changed.contains(idea.value())
                    || shown.filter(page -> concerns(page, changed)).isPresent()) {
                refresh();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = UrlState.of(event);
        notices.clear();
        try {
            idea = new IdeaId(event.getRouteParameters().get("idea").orElse(""));
        } catch (Misshapen _) {
            event.rerouteToError(NotFoundException.class, "There is no idea with this reference.");
            return;
        }
        if (queries.ask(IdeaPage.Of.now(idea)).isEmpty()) {
            event.rerouteToError(NotFoundException.class, "There is no idea " + idea + ".");
            return;
        }
        refresh();
    }

    void refresh() {
        var day = address.date("on").filter(asItWas::isPast);
        var asOf = day.map(on -> on.plusDays(1)
                        .atStartOfDay(WorkingDays.LONDON)
                        .toInstant()
                        .minusMillis(1))
                .orElse(null);
        shown = queries.ask(new IdeaPage.Of(idea, asOf));
        boolean past = day.isPresent();
        asItWas.show(day, shown.isPresent(), address.with("on", "").link());
        actions.setVisible(!past && shown.isPresent());
        discussion.setVisible(shown.isPresent());
        List.of(standing, words, parts, evidence, timeline).forEach(Div::removeAll);
        shown.ifPresentOrElse(found -> show(found, asOf, past), () -> heading(idea.value()));
    }

    private void show(IdeaPage.View found, @Nullable Instant asOf, boolean past) {
        heading(found.text().title());
        standing.add(new IdeaStanding(found));
        if (!past) {
            actions.show(found);
            seats.forEach(seat -> seat.partFor(found).ifPresent(parts::add));
        }
        words.add(new IdeaWords(found), new JoinedIdeas(found));
        if (found.goesOnIn() == null) {
            evidence.add(new IdeaEvidence(found));
        } else {
            standing.add(new GoesOnNotice(found.goesOnIn()));
        }
        discussion.show(found, past);
        timeline.add(IdeaStory.of(queries.ask(new IdeaTimeline.Of(idea, asOf))));
    }

    private static boolean concerns(IdeaPage.View page, Set<String> changed) {
        var survivor = page.goesOnIn();
        return page.change() != null && changed.contains(page.change().value())
                || survivor != null && changed.contains(survivor.idea().value());
    }

    private void done(String sentence) {
        refresh();
        notices.success(sentence);
    }
}
