package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Timeline;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** One change: how far it is, what it waits for, and what each person may do about it. */
@Route("changes/:change")
@StyleSheet("assets/delivery.css")
@PermitAll
class ChangeView extends Screen implements BeforeEnterObserver {

    final Div moves = new Div();

    @Nullable
    TakingBack takingBack;

    @Nullable
    AuditPart audit;

    @Nullable
    WatchPart watch;

    @Nullable
    ChangeWork work;

    @Nullable
    SafetyQuestion safety;

    private final Queries queries;
    private final Commands commands;
    private final Directory directory;
    private final Reauthentication reauthentication;
    private final Clock clock;
    private final Hands hands;
    private final Moving moving;
    private final Div summary = new Div();
    private final Section timeline = new Section();
    private @Nullable ChangeId change;
    private ChangePage.@Nullable View shown;

    ChangeView(
            Queries queries,
            Commands commands,
            Directory directory,
            SignedIn signedIn,
            Reauthentication reauthentication,
            Live live,
            Clock clock) {
        super("Change");
        this.queries = queries;
        this.commands = commands;
        this.directory = directory;
        this.reauthentication = reauthentication;
        this.clock = clock;
        hands = Hands.of(signedIn);
        moving = new Moving(commands, queries, notices, hands.build(), clock, _ -> refresh());
        backTo("delivery", "Delivery board");
        LiveRefresh.bind(live, this, changed -> {
            if (change != null && changed.contains(change.value())) {
                refreshIfChanged();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get("change").orElse(""));
    }

    void open(String reference) {
        var id = known(reference);
        change = id;
        takingBack = new TakingBack(id, hands, commands, this::done);
        audit = new AuditPart(id, hands, commands, reauthentication, this::done);
        watch = new WatchPart(id, hands, commands, clock, this::done);
        safety = new SafetyQuestion(id, hands, commands, reauthentication, this::done);
        work = new ChangeWork(id, hands, directory, commands, this::done);
        clear();
        add(takingBack, summary, moves, watch, audit, safety, work, timeline);
        refresh();
    }

    void refresh() {
        var id = change;
        if (id != null) {
            show(queries.ask(new ChangePage.Of(id)).orElseThrow(() -> unknown(id.value())));
        }
    }

    /** Leaves the page alone when it says everything already, so that no button moves away under a finger. */
    private void refreshIfChanged() {
        var id = change;
        if (id != null) {
            queries.ask(new ChangePage.Of(id))
                    .filter(view -> !view.equals(shown))
                    .ifPresent(this::show);
        }
    }

    private void show(ChangePage.View view) {
        if (safety == null || work == null || takingBack == null || audit == null || watch == null) {
            return;
        }
        shown = view;
        heading(view.title());
        summary.removeAll();
        summary.add(new ChangeSummary(view, Instant.now(clock)));
        takingBack.show(view);
        audit.show(view);
        watch.show(view);
        showMoves(view);
        safety.setVisible(view.stage() != Stage.DROPPED || view.safety() != SafetyState.NOT_SCREENED);
        safety.show(view);
        work.setVisible(hands.build() && !view.stage().over());
        work.show(view);
        timeline.removeAll();
        timeline.add(new H2("What happened"), story(view));
    }

    private void showMoves(ChangePage.View view) {
        moves.removeAll();
        boolean overForGood = view.stage() == Stage.CLOSED || view.stage() == Stage.DROPPED;
        moves.setVisible(hands.build() && !overForGood && !view.moves().isEmpty());
        moves.addClassName("epr-panel");
        moves.add(new H2("Move to"));
        moves.add(new MoveChoices(view.stage(), view.moves(), to -> moving.move(view.change(), view.stage(), to)));
    }

    private void done(String sentence) {
        refresh();
        notices.success(sentence);
    }

    private static Timeline story(ChangePage.View view) {
        return new Timeline(view.timeline().stream()
                .map(entry -> new Timeline.Moment(entry.at(), role(entry.role()), entry.sentence(), entry.details()))
                .toList());
    }

    /** What follows by itself needs no role: the sentence says who began it. */
    private static String role(Role role) {
        return role == Role.SYSTEM ? "" : Words.role(role);
    }

    private static ChangeId known(String reference) {
        try {
            return new ChangeId(reference);
        } catch (Misshapen _) {
            throw unknown(reference);
        }
    }

    private static NotFoundException unknown(String reference) {
        return new NotFoundException("There is no change %s.".formatted(reference));
    }
}
