package org.eprbridge.safety;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a record so that two that say the same are the same text (in the manner of RFC 8785), without what is empty. */
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CanonicalJson() {}

    static String of(Object record) {
        var text = new StringBuilder();
        write(JSON.valueToTree(record), text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            writeObject(node, text);
        } else if (node.isArray()) {
            writeArray(node, text);
        } else {
            text.append(JSON.writeValueAsString(node));
        }
    }

    private static void writeObject(JsonNode node, StringBuilder text) {
        var said = new TreeMap<String, JsonNode>();
        node.properties().stream()
                .filter(it -> !saysNothing(it.getValue()))
                .forEach(it -> said.put(it.getKey(), it.getValue()));
        char before = '{';
        for (var entry : said.entrySet()) {
            text.append(before).append(JSON.writeValueAsString(entry.getKey())).append(':');
            write(entry.getValue(), text);
            before = ',';
        }
        text.append(before == '{' ? "{}" : "}");
    }

    private static void writeArray(JsonNode node, StringBuilder text) {
        char before = '[';
        for (var element : node) {
            text.append(before);
            write(element, text);
            before = ',';
        }
        text.append(before == '[' ? "[]" : "]");
    }

    private static boolean saysNothing(JsonNode value) {
        return value.isNull()
                || value.isString() && value.asString().isEmpty()
                || value.isContainer() && value.isEmpty();
    }
}
