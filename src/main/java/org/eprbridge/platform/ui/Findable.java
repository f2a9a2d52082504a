package org.eprbridge.platform.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eprbridge.kernel.Actor;

/** A seat in the palette (Ctrl or ⌘ + K): each room offers its actions, things and views for what the person types. */
@FunctionalInterface
public interface Findable {

    /** At most about five, best first; nothing that this person may not open. */
    List<Hit> find(Actor person, String typed);

    /**
     * @param kind for example "Idea", "Screen"
     * @param link an address within the product
     */
    record Hit(String kind, String label, String link) {

        private static final Pattern REFERENCE = Pattern.compile("[A-Z]+-[0-9]+(?= )");

        /** Whether the person typed just this: its whole reference or its whole name. */
        public boolean isMeantBy(String typed) {
            String words = typed.strip();
            var reference = REFERENCE.matcher(label);
            return label.equalsIgnoreCase(words)
                    || (reference.lookingAt() && reference.group().equalsIgnoreCase(words));
        }
    }

    /** CHG-2 for "chg-2": whoever types a whole reference means that one, not the many that begin alike. */
    static Optional<String> reference(String kind, String typed) {
        String asked = typed.strip().toUpperCase(Locale.ROOT);
        return asked.matches(kind + "-[0-9]{1,18}") ? Optional.of(asked) : Optional.empty();
    }

    static List<Hit> meantFirst(Optional<Hit> meant, Stream<Hit> others) {
        return Stream.concat(meant.stream(), others).distinct().toList();
    }
}
