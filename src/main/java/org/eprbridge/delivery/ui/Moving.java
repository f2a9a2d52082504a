package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.ChangePage.Move;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Words;

/** Moves a change the same way for drag, menu and page: says what stands in the way, confirms what is final, offers undo. */
class Moving {

    private final Commands commands;
    private final Queries queries;
    private final Notices notices;
    private final boolean allowed;
    private final Clock clock;
    private final Consumer<ChangeId> afterwards;

    /** @param afterwards shows the screen anew, whether it moved or was refused */
    Moving(
            Commands commands,
            Queries queries,
            Notices notices,
            boolean allowed,
            Clock clock,
            Consumer<ChangeId> afterwards) {
        this.commands = commands;
        this.queries = queries;
        this.notices = notices;
        this.allowed = allowed;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    boolean allowed() {
        return allowed;
    }

    List<Move> of(ChangeId change) {
        return queries.ask(new ChangePage.Of(change))
                .map(ChangePage.View::moves)
                .orElse(List.of());
    }

    /** The menu: each stage as a button, or the reason why not. */
    void choose(ChangeId change, String title, Stage from) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Move " + change + " to…");
        dialog.setWidth("min(32rem, 92vw)");
        dialog.add(title);
        dialog.add(new MoveChoices(from, of(change), to -> {
            dialog.close();
            move(change, from, to);
        }));
        dialog.getFooter().add(new Button("Cancel", _ -> dialog.close()));
        dialog.open();
    }

    void move(ChangeId change, Stage from, Stage to) {
        switch (to) {
            case LIVE ->
                confirm(
                        "Make %s live?".formatted(change),
                        "The people whose ideas it answers will see that it is live. This cannot be undone.",
                        "Make it live",
                        () -> send(change, from, to));
            case CLOSED ->
                confirm(
                        "Close %s?".formatted(change),
                        "It leaves the board. This cannot be undone.",
                        "Close it",
                        () -> send(change, from, to));
            case PROPOSED, READY, BUILDING, TESTING, READY_TO_RELEASE, DROPPED -> send(change, from, to);
        }
    }

    private void send(ChangeId change, Stage from, Stage to) {
        if (somebodyWasFaster(change, from, to)) {
            afterwards.accept(change);
            return;
        }
        if (notices.tries(() -> commands.send(new MoveChange(change, to)))) {
            String sentence = "%s moved from %s to %s.".formatted(change, from.words(), to.words());
            if (mayGo(change, from)) {
                notices.success(sentence, () -> takeBack(change, to, from));
            } else {
                notices.success(sentence);
            }
        }
        afterwards.accept(change);
    }

    private void takeBack(ChangeId change, Stage from, Stage to) {
        if (!somebodyWasFaster(change, from, to)) {
            commands.send(new MoveChange(change, to));
            notices.success("%s is back in %s.".formatted(change, to.words()));
        }
        afterwards.accept(change);
    }

    /** A move is chosen for a change as it was seen. When it is elsewhere by now, says who moved it and moves nothing. */
    private boolean somebodyWasFaster(ChangeId change, Stage seen, Stage to) {
        var now = queries.ask(new ChangePage.Of(change)).filter(view -> view.stage() != seen);
        now.ifPresent(view -> {
            String news = "%s is in %s already%s."
                    .formatted(
                            change,
                            view.stage().words(),
                            who(view).map(" "::concat).orElse(""));
            if (view.stage() == to) {
                notices.information(news);
            } else {
                notices.refusal(news + " Nothing was moved: choose again from there.");
            }
        });
        return now.isPresent();
    }

    private Optional<String> who(ChangePage.View view) {
        return view.timeline().stream()
                .filter(entry -> entry.event().equals("change-moved"))
                .reduce((_, last) -> last)
                .map(moved -> "(moved by %s %s)".formatted(moved.who(), Words.ago(moved.at(), Instant.now(clock))));
    }

    private boolean mayGo(ChangeId change, Stage to) {
        return of(change).stream()
                .anyMatch(move -> move.to() == to && move.refusal().isEmpty());
    }

    private static void confirm(String title, String sentence, String yes, Runnable action) {
        var dialog = new ConfirmDialog(title, sentence, yes, _ -> action.run());
        dialog.setCancelable(true);
        dialog.open();
    }
}
