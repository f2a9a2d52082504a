package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;

/** One idea in the inbox: enough to decide what to open first. */
class TriageRow extends ListItem {

    final Anchor link = new Anchor();

    private boolean open;

    TriageRow(IdeaList.Card card, TriageAddress address, WorkingDays workingDays, Clock clock) {
        var title = new Span(card.title());
        title.addClassName("triage-row-title");
        var facts = new Span(card.idea() + " · " + card.division() + " · " + waiting(card, workingDays, clock));
        facts.addClassName("epr-secondary");
        var marks = new Div();
        marks.addClassName("triage-row-marks");
        if (card.overdue()) {
            marks.add(new StatusTag("Overdue", StatusTag.Tone.URGENT));
        }
        if (card.headOfQueue()) {
            marks.add(new StatusTag("Came back, goes first", StatusTag.Tone.ATTENTION));
        }
        marks.add(new Span(EvidenceWords.inShort(card)));
        link.setHref(address.opening(card.idea()).url().link());
        link.add(title, facts, marks);
        addClassName("triage-row");
        add(link);
    }

    /** The open one stays in sight within the list's own pane; the page does not move. */
    void mark(boolean nowOpen) {
        link.getElement().setAttribute("aria-current", String.valueOf(nowOpen));
        if (nowOpen && !open) {
            getElement().executeJs("""
                    const pane = this.closest('.triage-list-side');
                    if (pane && pane.scrollHeight > pane.clientHeight) {
                      const row = this.getBoundingClientRect(), frame = pane.getBoundingClientRect();
                      pane.scrollTop += Math.max(0, row.bottom - frame.bottom) - Math.max(0, frame.top - row.top);
                    }
                    """);
        }
        open = nowOpen;
    }

    private static String waiting(IdeaList.Card card, WorkingDays workingDays, Clock clock) {
        int days = workingDays.between(card.submittedAt(), clock.instant());
        return days == 0 ? "sent today" : "sent " + Words.workingDays(days) + " ago";
    }
}
