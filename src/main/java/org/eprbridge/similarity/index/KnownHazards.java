package org.eprbridge.similarity.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardLibrary;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.StarterHazards.Starter;
import org.eprbridge.safety.StarterHazards.UsualControl;
import org.jspecify.annotations.Nullable;

/** The hazards that were ever written down, those of the same name as one, and the starter hazards between them. */
final class KnownHazards implements AutoCloseable {

    /** Nobody is asked who judged what. */
    private static final PersonId SOMEBODY = new PersonId("somebody");

    private final Shelf shelf;
    private final Map<HazardId, Seen> seen = new HashMap<>();
    private final Map<String, Map<HazardId, Seen>> alike = new HashMap<>();
    private final Map<String, Starter> starters = new HashMap<>();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    KnownHazards(Shelf shelf) {
        this.shelf = shelf;
    }

    void begin(List<Starter> all) {
        all.forEach(starter -> {
            starters.put(key(starter.description()), starter);
            tell(key(starter.description()));
        });
    }

    void hear(HazardEvent event) {
        var before = seen.get(event.hazard());
        if (before == null && !(event instanceof HazardAdded)) {
            return;
        }
        var now = new Seen(
                event.review(),
                before == null ? HazardRecord.of((HazardAdded) event) : before.hazard.after(event, SOMEBODY));
        if (before != null && before.saysTheSameAs(now)) {
            return;
        }
        seen.put(event.hazard(), now);
        if (before != null && !before.key().equals(now.key())) {
            forget(before);
        }
        alike.computeIfAbsent(now.key(), _ -> new LinkedHashMap<>()).put(event.hazard(), now);
        tell(now.key());
    }

    private void forget(Seen before) {
        var rest = alike.getOrDefault(before.key(), new LinkedHashMap<>());
        rest.remove(before.hazard.id());
        if (rest.isEmpty() && !starters.containsKey(before.key())) {
            alike.remove(before.key());
            entries.remove(before.key());
            shelf.remove(before.key());
        } else {
            tell(before.key());
        }
    }

    private void tell(String key) {
        var same = alike.getOrDefault(key, Map.of());
        var starter = starters.get(key);
        var entry = same.isEmpty() && starter != null ? Entry.of(starter) : Entry.of(same.values());
        entries.put(key, entry);
        var said = entry.description();
        shelf.put(new Paper(key, said.name(), said.hazard() + " " + said.cause(), said.effect() + " " + said.harm()));
    }

    void show() {
        shelf.show();
    }

    Shelf shelf() {
        return shelf;
    }

    Optional<HazardLibrary.Match> match(Hit hit) {
        return Optional.ofNullable(entries.get(hit.paper().id())).map(it -> it.match(hit.why()));
    }

    @Override
    public void close() {
        shelf.close();
    }

    private static String key(HazardDescription description) {
        return description.name().strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }

    private record Seen(ReviewId review, HazardRecord hazard) {

        String key() {
            return KnownHazards.key(hazard.description());
        }

        boolean saysTheSameAs(Seen other) {
            return hazard.description().equals(other.hazard.description())
                    && hazard.controls().equals(other.hazard.controls());
        }

        List<UsualControl> controls() {
            return hazard.controls().stream()
                    .map(it -> new UsualControl(
                            it.description().type(), it.description().description()))
                    .toList();
        }
    }

    /** What people are shown; never changed, so that they may read while more is heard. */
    private record Entry(
            HazardDescription description, List<UsualControl> controls, int changes, Optional<HazardId> latest) {

        static Entry of(Starter starter) {
            return new Entry(starter.description(), starter.controls(), 0, Optional.empty());
        }

        static Entry of(Iterable<Seen> same) {
            var reviews = new HashSet<ReviewId>();
            @Nullable Seen last = null;
            for (Seen one : same) {
                reviews.add(one.review);
                last = one;
            }
            var latest = Objects.requireNonNull(last);
            return new Entry(
                    latest.hazard.description(), latest.controls(), reviews.size(), Optional.of(latest.hazard.id()));
        }

        HazardLibrary.Match match(String why) {
            return new HazardLibrary.Match(description, controls, changes, latest.orElse(null), why);
        }
    }
}
