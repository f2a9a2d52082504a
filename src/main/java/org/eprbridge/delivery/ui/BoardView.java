package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Set;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangeList.Need;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.PhoneWidth;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** Everything that the digital team has on its hands, as a board or as a list. Everybody may look. */
@Route("delivery")
@StyleSheet("assets/delivery.css")
@PermitAll
class BoardView extends Screen implements BeforeEnterObserver {

    static final String NO_CHANGES_YET =
            "No changes yet. A change appears here when an idea is accepted for the digital team.";

    final Board board;
    final EmptyState nothing = new EmptyState(NO_CHANGES_YET);
    final Paragraph takeBack = new Paragraph();

    @Nullable
    ChangesTable table;

    private final Queries queries;
    private final Clock clock;
    private final boolean mayMove;
    private boolean asList;
    private boolean onPhone;

    BoardView(Queries queries, Commands commands, SignedIn signedIn, Live live, Clock clock) {
        super("Delivery board");
        this.queries = queries;
        this.clock = clock;
        wide();
        takeBack.addClassName("epr-urgent");
        mayMove = signedIn.actor()
                .filter(actor -> actor.isAnyOf(Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER))
                .isPresent();
        board = new Board(new Moving(commands, queries, notices, mayMove, clock, this::moved), clock);
        LiveRefresh.whenever(live, this, this::refresh);
        PhoneWidth.watch(this, phone -> {
            onPhone = phone;
            sayHowToMove();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UrlState.of(event));
    }

    void show(UrlState state) {
        boolean asList = state.text("view").equals("list");
        this.asList = asList;
        clear();
        add(choice(asList));
        if (asList) {
            var list = new ChangesTable(queries, clock, state, mayMove);
            table = list;
            sayHowToMove();
            add(list);
        } else {
            table = null;
            add(takeBack, board, nothing);
            refresh();
        }
    }

    void refresh() {
        if (table != null) {
            table.refresh();
            return;
        }
        var columns = queries.ask(new ChangeList.Board());
        boolean empty = columns.stream().allMatch(column -> column.total() == 0);
        nothing.setVisible(empty);
        warn();
        board.setVisible(!empty);
        sayHowToMove();
        board.show(columns);
    }

    /** Closed changes have left the board, and still run on the wards. */
    private void warn() {
        long count = queries.ask(new ChangeList.Find(null, Set.of(), Need.TAKE_BACK, "", PageRequest.first(1)))
                .total();
        takeBack.removeAll();
        takeBack.setVisible(count > 0);
        takeBack.add(new Anchor(
                "delivery?view=list&need=take-back",
                Words.count(count, "change", "changes") + " in use must be taken back or signed again"));
    }

    /** Nothing can be dragged with a finger. */
    private void sayHowToMove() {
        if (!mayMove || asList || nothing.isVisible()) {
            intro("");
        } else {
            intro(
                    onPhone
                            ? "Choose “Move to…” on a change to move it to its next stage."
                            : "Drag a change to its next stage, or choose “Move to…” on its card.");
        }
    }

    private void moved(ChangeId change) {
        refresh();
        board.focusOn(change);
    }

    private static Nav choice(boolean asList) {
        var nav = new Nav(link("delivery", "Board", !asList), link("delivery?view=list", "List", asList));
        nav.addClassName("epr-choice");
        nav.setAriaLabel("Show as");
        return nav;
    }

    private static Anchor link(String address, String words, boolean current) {
        var link = new Anchor(address, words);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
