package org.eprbridge.delivery.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ReleasedChangeChoices;
import org.eprbridge.safety.ReleasedChanges;
import org.eprbridge.safety.ReleasedChanges.ReleasedChange;
import org.springframework.stereotype.Component;

/** Offers the changes that people use to whoever reports that something went wrong with one. */
@Component
class OffersReleasedChanges implements ReleasedChangeChoices {

    private static final Set<Stage> IN_USE =
            Arrays.stream(Stage.values()).filter(Stage::inUse).collect(Collectors.toSet());

    private final Queries queries;
    private final ReleasedChanges released;

    OffersReleasedChanges(Queries queries, ReleasedChanges released) {
        this.queries = queries;
        this.released = released;
    }

    /** What was taken back is offered to whoever types its whole reference. */
    @Override
    public List<Choice> find(String words, int page, int size) {
        var found = queries.ask(new ChangeList.Find(null, IN_USE, words, new PageRequest(page, size, "-stageSince")));
        return found.items().isEmpty() && page == 0
                ? named(words).stream().toList()
                : found.items().stream()
                        .map(it -> new Choice(it.change(), it.title()))
                        .toList();
    }

    @Override
    public Optional<Choice> find(ChangeId change) {
        return released.find(change).map(it -> new Choice(it.change(), it.title()));
    }

    @Override
    public Optional<LocalDate> liveSince(ChangeId change) {
        return released.find(change).map(ReleasedChange::liveSince);
    }

    private Optional<Choice> named(String words) {
        try {
            return find(new ChangeId(words.strip().toUpperCase(Locale.UK)));
        } catch (Misshapen _) {
            return Optional.empty();
        }
    }
}
