package org.eprbridge.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the address says about a screen: filters, order, the open item. Read it in {@code beforeEnter}, change it with
 * {@link #with}, and write it back, so that a link is a view. Never changes itself. What it does not understand it ignores,
 * because people edit addresses.
 */
public final class UrlState {

    private final String path;
    private final Map<String, String> values;

    private UrlState(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    public static UrlState of(BeforeEvent event) {
        return of(event.getLocation());
    }

    public static UrlState of(Location location) {
        var values = new LinkedHashMap<String, String>();
        location.getQueryParameters().getParameters().forEach((name, all) -> {
            if (!all.isEmpty() && !all.getFirst().isBlank()) {
                values.put(name, all.getFirst());
            }
        });
        return new UrlState(location.getPath(), values);
    }

    /** The value, or an empty text. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name) {
        return constant(type, text(name));
    }

    /** Several, separated by commas: {@code stage=ready,building}. */
    public <E extends Enum<E>> Set<E> anyOf(Class<E> type, String name) {
        var found = new LinkedHashSet<E>();
        for (String word : List.of(text(name).split(","))) {
            constant(type, word).ifPresent(found::add);
        }
        return found;
    }

    public boolean yes(String name) {
        return text(name).equals("yes");
    }

    public Optional<LocalDate> date(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** @param value empty takes it out of the address */
    public UrlState with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new UrlState(path, changed);
    }

    public UrlState with(String name, Set<? extends Enum<?>> several) {
        return with(name, several.stream().map(UrlState::inAddress).collect(Collectors.joining(",")));
    }

    public UrlState with(String name, boolean yes) {
        return with(name, yes ? "yes" : "");
    }

    /** READY_TO_RELEASE becomes {@code ready-to-release}. */
    public static String inAddress(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Shows it in the address without a new step in the browser's history: for typing and filters. */
    public void replace() {
        var ui = UI.getCurrent();
        ui.getPage().getHistory().replaceState(null, location());
    }

    /** The same with a step in the history, so that Back leads here: for opening an item. Loads the screen anew. */
    public void open() {
        UI.getCurrent().navigate(path, parameters());
    }

    /** For a link in the page: {@code ideas?q=scan&sort=-submittedAt}. */
    public String link() {
        return location().getPathWithQueryParameters();
    }

    private Location location() {
        return new Location(path, parameters());
    }

    private QueryParameters parameters() {
        return QueryParameters.simple(values);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> inAddress(constant).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
