package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** The left side: one pile, a screenful at a time, in the order in which to decide. */
class TriageInbox extends Composite<Section> {

    private static final int SCREENFUL = 25;
    private static final int MOST = 200;

    final OrderedList rows = new OrderedList();
    final Span total = new Span();
    final NativeButton more = new NativeButton("Show more", _ -> showMore());

    private final Queries queries;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final Map<IdeaId, TriageRow> byIdea = new LinkedHashMap<>();

    private TriageAddress address = TriageAddress.START;
    private @Nullable Page<IdeaList.Card> shown;
    private int size = SCREENFUL;

    TriageInbox(Queries queries, WorkingDays workingDays, Clock clock) {
        this.queries = queries;
        this.workingDays = workingDays;
        this.clock = clock;
        rows.addClassName("triage-rows");
        total.addClassName("epr-secondary");
        total.getElement().setAttribute("role", "status");
        more.addClassNames("epr-button", "epr-button-secondary");
        getContent().addClassName("triage-inbox");
        getContent().getElement().setAttribute("aria-label", "Ideas");
    }

    /** A new pile or search starts at the top; opening an idea keeps the place. */
    void show(TriageAddress other) {
        boolean samePile = other.opening(null).equals(address.opening(null));
        if (!samePile) {
            size = SCREENFUL;
        }
        address = other;
        load(samePile && shown != null);
    }

    /** Where the triager goes after a decision on this one: the following, else the one before, else nowhere. */
    Optional<IdeaId> after(IdeaId decided) {
        var order = List.copyOf(byIdea.keySet());
        int place = order.indexOf(decided);
        if (place < 0) {
            return order.stream().findFirst();
        }
        if (place + 1 < order.size()) {
            return Optional.of(order.get(place + 1));
        }
        return place == 0 ? Optional.empty() : Optional.of(order.get(place - 1));
    }

    /** What to begin with. */
    Optional<IdeaId> first() {
        return byIdea.keySet().stream().findFirst();
    }

    private void showMore() {
        size = Math.min(size + SCREENFUL, MOST);
        load(false);
    }

    private void load(boolean keepUnchanged) {
        var page = queries.ask(address.show()
                .question(address.q(), new PageRequest(0, size, address.order().sort())));
        if (!keepUnchanged || !page.equals(shown)) {
            shown = page;
            build(page);
        }
        byIdea.forEach((idea, row) -> row.mark(idea.equals(address.idea())));
    }

    private void build(Page<IdeaList.Card> page) {
        byIdea.clear();
        rows.removeAll();
        getContent().removeAll();
        getContent().add(total);
        if (page.items().isEmpty()) {
            total.setText("");
            getContent().add(new EmptyState(whenEmpty()));
            return;
        }
        page.items().forEach(card -> {
            var row = new TriageRow(card, address, workingDays, clock);
            byIdea.put(card.idea(), row);
            rows.add(row);
        });
        total.setText(told(page));
        getContent().add(rows);
        if (page.total() > page.items().size() && size < MOST) {
            getContent().add(more);
        }
    }

    private String whenEmpty() {
        return address.q().isEmpty()
                ? address.show().whenEmpty()
                : "Nothing in “" + address.show().label() + "” has the words “" + address.q() + "”.";
    }

    private static String told(Page<IdeaList.Card> page) {
        String all = Words.count(page.total(), "idea", "ideas");
        return page.total() > page.items().size()
                ? "The first " + page.items().size() + " of " + all
                        + (page.items().size() >= MOST ? ". Search to see others." : "")
                : all;
    }
}
