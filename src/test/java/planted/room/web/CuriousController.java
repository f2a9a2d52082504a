package planted.room.web;

import com.thoughtworks.xstream.XStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Breach: knows Axon, uses XStream, and one of its doors is outside the API. */
@RequestMapping
class CuriousController {

    private final CommandGateway gateway;

    CuriousController(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @GetMapping("/side-door")
    String sideDoor() {
        return new XStream().toXML(gateway);
    }

    @GetMapping("/api/v1/front-door")
    String frontDoor() {
        return "";
    }
}
