package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.delivery.ChangeList.Card;
import org.eprbridge.delivery.ChangeList.Column;
import org.eprbridge.delivery.ChangePage.Move;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;

/** The columns side by side. A card in the air shows at once where it may land and why not elsewhere. */
class Board extends Composite<Div> {

    final List<BoardColumn> columns = new ArrayList<>();

    private final Moving moving;
    private final Clock clock;
    private List<Column> shown = List.of();
    private List<Column> latest = List.of();
    private boolean dragging;

    Board(Moving moving, Clock clock) {
        this.moving = moving;
        this.clock = clock;
        getContent().addClassName("epr-board");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", "Board");
        getContent().getElement().setAttribute("tabindex", "0");
    }

    /** Rebuilds only the columns that changed, and none while somebody drags. */
    void show(List<Column> now) {
        latest = now;
        if (dragging) {
            return;
        }
        if (now.size() == columns.size()) {
            replaceWhatChanged(now);
        } else {
            buildAll(now);
        }
        shown = now;
    }

    boolean mayMove() {
        return moving.allowed();
    }

    void dragStarts(Card card) {
        dragging = true;
        var moves = moving.of(card.change());
        columns.stream().filter(column -> column.stage != card.stage()).forEach(column -> mark(column, moves));
    }

    void dragEnds() {
        dragging = false;
        columns.forEach(BoardColumn::rests);
        show(latest);
    }

    void drop(Card card, Stage to) {
        dragEnds();
        if (card.stage() != to) {
            moving.move(card.change(), card.stage(), to);
        }
    }

    void chooseTarget(Card card) {
        moving.choose(card.change(), card.title(), card.stage());
    }

    void focusOn(ChangeId change) {
        find(change).ifPresent(card -> card.moveTo.focus());
    }

    Optional<ChangeCard> find(ChangeId change) {
        return columns.stream()
                .flatMap(column -> column.cards.stream())
                .filter(card -> card.card.change().equals(change))
                .findFirst();
    }

    private void buildAll(List<Column> now) {
        getContent().removeAll();
        columns.clear();
        for (var column : now) {
            var fresh = build(column);
            columns.add(fresh);
            getContent().add(fresh);
        }
    }

    private void replaceWhatChanged(List<Column> now) {
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(shown.get(i))) {
                var fresh = build(now.get(i));
                getContent().replace(columns.get(i), fresh);
                columns.set(i, fresh);
            }
        }
    }

    private BoardColumn build(Column column) {
        return new BoardColumn(column, Instant.now(clock), this);
    }

    private static void mark(BoardColumn column, List<Move> moves) {
        moves.stream().filter(move -> move.to() == column.stage).findFirst().ifPresent(move -> {
            if (move.refusal().isEmpty()) {
                column.accepts();
            } else {
                column.refuses(move.refusal());
            }
        });
    }
}
