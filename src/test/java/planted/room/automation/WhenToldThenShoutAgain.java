package planted.room.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import planted.room.PlantedEvent;

/** Breach: a reaction that would happen again on every replay, and talks to the console. */
class WhenToldThenShoutAgain {

    @EventHandler
    void react(PlantedEvent.First event) {
        System.out.println(event);
    }

    @ResetHandler
    void reset() {}
}
