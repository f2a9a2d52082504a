package planted.room;

import org.eprbridge.kernel.Query;

/** Breach: an open family, and a command and a question that say nothing about who may use them. */
public interface PlantedCommand {

    record Intrude() implements PlantedCommand {}

    record Peep() implements Query<String> {}
}
