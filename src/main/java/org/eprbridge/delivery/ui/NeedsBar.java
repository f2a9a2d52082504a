package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.ChangeList.Need;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** How many changes need whose hand; each count shows just those. */
class NeedsBar extends Composite<Nav> {

    static final String IN_ADDRESS = "need";

    private final boolean builds;

    /** @param builds owns changes, so that "yours" means something */
    NeedsBar(boolean builds) {
        this.builds = builds;
        getContent().addClassName("epr-choice");
        getContent().setAriaLabel("Show changes that are");
    }

    void show(ChangeCounts.Counts counts, UrlState state) {
        var chosen = state.oneOf(Need.class, IN_ADDRESS).orElse(null);
        getContent().removeAll();
        getContent().add(link("All", state.with(IN_ADDRESS, ""), chosen == null));
        addIfAny(Need.TAKE_BACK, counts.takeBack(), state, chosen);
        addIfAny(Need.AUTHORITY_WITHDRAWN, counts.withdrawn(), state, chosen);
        addIfAny(Need.WATCHED, counts.watched(), state, chosen);
        if (builds) {
            add(Need.MINE, counts.mine(), state, chosen);
        }
        add(Need.BLOCKED, counts.blocked(), state, chosen);
        add(Need.NOT_SCREENED, counts.notScreened(), state, chosen);
        add(Need.READY_WITHOUT_SAFETY, counts.readyWithoutSafety(), state, chosen);
    }

    /** What is rare is not there at all on most days. */
    private void addIfAny(Need need, long count, UrlState state, @Nullable Need chosen) {
        if (count > 0 || need == chosen) {
            add(need, count, state, chosen);
        }
    }

    private void add(Need need, long count, UrlState state, @Nullable Need chosen) {
        String words = "%s (%s)".formatted(DeliveryWords.need(need), Words.number(count));
        getContent().add(link(words, state.with(IN_ADDRESS, UrlState.inAddress(need)), need == chosen));
    }

    private static Anchor link(String words, UrlState state, boolean current) {
        var link = new Anchor(state.link(), words);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
