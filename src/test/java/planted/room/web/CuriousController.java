package planted.room.web;

import com.thoughtworks.xstream.XStream;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Breach: knows Axon, uses XStream, writes CSV by itself, and one of its doors is outside the API. */
@RequestMapping
class CuriousController {

    private final CommandGateway gateway;

    CuriousController(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @GetMapping("/side-door")
    String sideDoor() {
        var csv = new StringWriter();
        CsvWriter.builder().build(csv).writeRecord(new XStream().toXML(gateway));
        return csv.toString();
    }

    @GetMapping("/api/v1/front-door")
    String frontDoor() {
        return "";
    }
}
