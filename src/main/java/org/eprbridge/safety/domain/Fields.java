package org.eprbridge.safety.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eprbridge.safety.ReviewDifferences.Line;
import org.eprbridge.safety.SafetyRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field of a record by its place, so that two records can be laid side by side, whatever a hazard is made of. */
final class Fields {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> PEOPLE = Set.of("by", "owner", "person");
    private static final List<String> NAMES_OF_ELEMENTS = List.of("id", "person", "reference");

    private final Map<List<String>, String> values = new LinkedHashMap<>();
    private final Function<String, String> nameOf;

    private Fields(Function<String, String> nameOf) {
        this.nameOf = nameOf;
    }

    /** @param nameOf puts a name to the reference of a person */
    static List<Line> other(SafetyRecord before, SafetyRecord after, Function<String, String> nameOf) {
        var then = of(before, nameOf).values;
        var now = of(after, nameOf).values;
        var places = new LinkedHashSet<>(then.keySet());
        places.addAll(now.keySet());
        return places.stream()
                .map(place -> new Line(place, then.getOrDefault(place, ""), now.getOrDefault(place, "")))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    private static Fields of(SafetyRecord record, Function<String, String> nameOf) {
        var fields = new Fields(nameOf);
        fields.read(JSON.valueToTree(record), List.of());
        return fields;
    }

    private void read(JsonNode node, List<String> place) {
        if (node.isObject()) {
            node.properties().forEach(field -> read(field.getValue(), inside(place, field.getKey())));
        } else if (node.isArray() && isListOfThings(node)) {
            readThings(node, place);
        } else if (node.isArray()) {
            keep(place, String.join(", ", texts(node)));
        } else if (!node.isNull()) {
            keep(place, node.asString());
        }
    }

    /** Things are told apart by what people call them and not by where they stand in the list. */
    private void readThings(JsonNode list, List<String> place) {
        int number = 0;
        for (var thing : list) {
            number++;
            read(thing, inside(place, nameOfElement(thing, number)));
        }
    }

    private String nameOfElement(JsonNode thing, int number) {
        return NAMES_OF_ELEMENTS.stream()
                .filter(thing::hasNonNull)
                .findFirst()
                .map(name -> PEOPLE.contains(name)
                        ? nameOf.apply(thing.get(name).asString())
                        : thing.get(name).asString())
                .orElse(Integer.toString(number));
    }

    private void keep(List<String> place, String value) {
        boolean person = !place.isEmpty() && PEOPLE.contains(place.getLast());
        values.put(place, person ? nameOf.apply(value) : value);
    }

    private static boolean isListOfThings(JsonNode list) {
        return !list.isEmpty() && list.get(0).isObject();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> inside(List<String> place, String name) {
        var inner = new ArrayList<>(place);
        inner.add(name);
        return List.copyOf(inner);
    }
}
