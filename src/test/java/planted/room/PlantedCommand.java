package planted.room;

import java.util.Map;
import java.util.Optional;
import org.eprbridge.kernel.Query;

/** Breach: an open family, and a command and a question that say nothing about who may use them,
 * one of them with words where nobody looks. */
public interface PlantedCommand {

    record Intrude() implements PlantedCommand {}

    record Smuggle(Map<String, String> hidden, Place place) implements PlantedCommand {}

    record Place(Optional<String> name) {}

    record Peep() implements Query<String> {}
}
