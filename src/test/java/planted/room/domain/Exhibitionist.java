package planted.room.domain;

import org.axonframework.commandhandling.CommandHandler;
import planted.room.PlantedCommand.Intrude;

/** Breach: public in a room's insides, and handles a command that no test sends. */
public class Exhibitionist {

    @CommandHandler
    void handle(Intrude command) {}
}
