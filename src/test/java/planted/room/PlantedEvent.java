package planted.room;

import java.time.LocalDate;
import java.util.Set;
import org.eprbridge.kernel.EventName;
import org.jspecify.annotations.Nullable;

/** Breaches: an event without a name, one with a name of the wrong kind, and two with the same. */
public sealed interface PlantedEvent {

    @EventName("it-happened")
    record First(
            Place where,
            LocalDate when,
            Set<String> seenBy,
            @Nullable String note) implements PlantedEvent {}

    @EventName("it-happened")
    record Twin() implements PlantedEvent {}

    @EventName("IT_HAPPENED")
    record Shouted() implements PlantedEvent {}

    record Nameless() implements PlantedEvent {}

    record Place(String name, Floor floor) {}

    enum Floor {
        GROUND,
        FIRST
    }
}
