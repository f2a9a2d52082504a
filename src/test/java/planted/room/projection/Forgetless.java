package planted.room.projection;

import java.time.LocalDate;
import org.axonframework.eventhandling.EventHandler;
import planted.room.PlantedEvent;

/** Breach: remembers, cannot forget, and asks the clock. */
class Forgetless {

    LocalDate last = LocalDate.EPOCH;

    @EventHandler
    void on(PlantedEvent.First event) {
        last = LocalDate.now();
    }
}
