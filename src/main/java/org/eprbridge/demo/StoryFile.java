package org.eprbridge.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eprbridge.demo.Story.Step;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.PersonId;
import org.springframework.core.io.Resource;

/**
 * Reads stories that people can read too: a line {@code = key}, lines {@code name: words} for the idea, and a line
 * {@code +days who verb words: text} for each step.
 */
final class StoryFile {

    private static final Pattern STEP = Pattern.compile("\\+([\\d.]+) (\\S+) ([a-z-]+)((?: [^: ]+)*)(?:: (.*))?");

    private StoryFile() {}

    static List<Story> read(Resource file) {
        try {
            var stories = file.getContentAsString(StandardCharsets.UTF_8).split("(?m)^= ");
            return Arrays.stream(stories).skip(1).map(StoryFile::story).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story story(String written) {
        var lines = written.lines().filter(line -> !line.isBlank()).toList();
        var about = new HashMap<String, String>();
        var steps = new ArrayList<Step>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("+")) {
                steps.add(step(line));
            } else {
                var parts = line.split(": ", 2);
                about.put(parts[0], parts[1]);
            }
        }
        var sent = required(about, "sent").split(" ");
        return new Story(
                lines.getFirst().strip(), Double.parseDouble(sent[0]), new PersonId(sent[1]), text(about), steps);
    }

    private static Step step(String line) {
        var parts = STEP.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("This is not a step of a story: " + line);
        }
        var words = parts.group(4).strip();
        return new Step(
                Double.parseDouble(parts.group(1)),
                new PersonId(parts.group(2)),
                parts.group(3),
                words.isEmpty() ? List.of() : List.of(words.split(" ")),
                parts.group(5) == null ? "" : parts.group(5));
    }

    private static IdeaText text(Map<String, String> about) {
        var often = required(about, "often").split(" x ");
        return new IdeaText(
                about.get("title"),
                about.get("problem"),
                about.get("wish"),
                about.get("area"),
                about.get("affected"),
                Double.parseDouble(often[0]),
                Double.parseDouble(often[1]),
                about.get("today"));
    }

    private static String required(Map<String, String> about, String name) {
        var words = about.get(name);
        if (words == null) {
            throw new IllegalStateException("A story has no line \"" + name + ":\"");
        }
        return words;
    }
}
