package org.eprbridge.ideas.ui;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.ui.UrlState;
import org.jspecify.annotations.Nullable;

/**
 * What the triage inbox shows, as its address says it: a link is a view.
 *
 * @param idea the open one; null when only the list shows
 */
record TriageAddress(TriageFilter show, @Nullable IdeaId idea, String q, TriageOrder order) {

    static final String PATH = "triage";

    static final TriageAddress START = new TriageAddress(TriageFilter.TO_TRIAGE, null, "", TriageOrder.NEXT_TO_DECIDE);

    static TriageAddress of(UrlState url) {
        return new TriageAddress(
                url.oneOf(TriageFilter.class, "show").orElse(TriageFilter.TO_TRIAGE),
                idea(url.text("idea")),
                url.text("q").strip(),
                TriageOrder.fromAddress(url.text("sort")));
    }

    UrlState url() {
        return UrlState.of(new Location(PATH))
                .with("show", UrlState.inAddress(show))
                .with("q", q)
                .with("sort", order.sort())
                .with("idea", openIdea().map(IdeaId::value).orElse(""));
    }

    Optional<IdeaId> openIdea() {
        return Optional.ofNullable(idea);
    }

    TriageAddress showing(TriageFilter other) {
        return new TriageAddress(other, null, q, order);
    }

    TriageAddress opening(@Nullable IdeaId other) {
        return new TriageAddress(show, other, q, order);
    }

    TriageAddress searching(String words) {
        return new TriageAddress(show, idea, words.strip(), order);
    }

    TriageAddress sortedBy(TriageOrder other) {
        return new TriageAddress(show, idea, q, other);
    }

    /** People edit addresses; what is no reference opens nothing. */
    private static @Nullable IdeaId idea(String word) {
        try {
            return word.isEmpty() ? null : new IdeaId(word);
        } catch (Misshapen _) {
            return null;
        }
    }
}
