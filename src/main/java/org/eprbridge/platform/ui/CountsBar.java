package org.eprbridge.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How many there are of each kind, above a list; each count is a link that shows just those.
 *
 * @param <E> the kinds
 */
public final class CountsBar<E extends Enum<E>> extends Nav {

    private final Class<E> kinds;
    private final String inAddress;
    private final Function<E, String> words;

    /** @param inAddress the name under which the address says which kind is shown */
    public CountsBar(String label, Class<E> kinds, String inAddress, Function<E, String> words) {
        this.kinds = kinds;
        this.inAddress = inAddress;
        this.words = words;
        setAriaLabel(label);
        addClassName("epr-choice");
    }

    /** @param count of any of these kinds; none named means all of them */
    public void show(UrlState state, ToLongFunction<Set<E>> count) {
        var chosen = state.anyOf(kinds, inAddress);
        removeAll();
        add(link("All", Set.of(), state, count, chosen.isEmpty()));
        for (var kind : kinds.getEnumConstants()) {
            add(link(words.apply(kind), Set.of(kind), state, count, chosen.equals(Set.of(kind))));
        }
    }

    private Anchor link(String name, Set<E> shown, UrlState state, ToLongFunction<Set<E>> count, boolean current) {
        var link = new Anchor(
                state.with(inAddress, shown).link(), "%s (%s)".formatted(name, Words.number(count.applyAsLong(shown))));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
