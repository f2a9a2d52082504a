package planted.room;

/** Breach: an open family, and a command that says nothing about who may send it. */
public interface PlantedCommand {

    record Intrude() implements PlantedCommand {}
}
