package org.eprbridge.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Hazards that come back whenever a record is changed, written down for those who begin. They are nobody's hazard log. */
public final class StarterHazards {

    private static final String FILE = "/safety/starter-hazards.txt";
    private static final String CONTROL = "control ";

    private StarterHazards() {}

    /** @return in the order of the file, which begins with the patient and ends with the machine */
    public static List<Starter> all() {
        return read(file());
    }

    static List<Starter> read(String file) {
        var found = new ArrayList<Starter>();
        for (String paragraph : file.split("\n\\s*\n")) {
            var lines = paragraph
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty()) {
                found.add(starter(lines));
            }
        }
        return List.copyOf(found);
    }

    private static Starter starter(List<String> lines) {
        Map<String, String> said = new HashMap<>();
        var controls = new ArrayList<UsualControl>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException("A line of the starter hazards has no word in front: " + line);
            }
            String word = line.substring(0, colon);
            String text = line.substring(colon + 2);
            if (word.startsWith(CONTROL)) {
                controls.add(new UsualControl(ControlType.valueOf(word.substring(CONTROL.length())), text));
            } else {
                said.put(word, text);
            }
        }
        return new Starter(
                new HazardDescription(
                        said.get("name"),
                        said.get("cause"),
                        said.get("effect"),
                        said.get("hazard"),
                        said.get("harm"),
                        Condition.valueOf(said.getOrDefault("condition", "")),
                        ""),
                controls);
    }

    private static String file() {
        try (InputStream file = StarterHazards.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hazard to start from and what usually makes it safer. */
    public record Starter(HazardDescription description, List<UsualControl> controls) {

        public Starter {
            controls = List.copyOf(controls);
        }
    }

    /** What often helps; whether it is in place where you work is for you to say. */
    public record UsualControl(ControlType type, String description) {}
}
