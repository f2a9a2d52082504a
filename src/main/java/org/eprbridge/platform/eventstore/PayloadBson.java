package org.eprbridge.platform.eventstore;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.types.Decimal128;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * JSON as BSON and back, so that events can be read in a Mongo shell. Dots and dollars in names are written in their
 * full-width form, because MongoDB gives the plain ones a meaning of their own.
 */
final class PayloadBson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PayloadBson() {}

    /** Writes the value of the field or element that the writer stands at. */
    static void write(JsonNode node, BsonWriter writer) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                writer.writeStartDocument();
                for (Map.Entry<String, JsonNode> field : node.properties()) {
                    writer.writeName(escaped(field.getKey()));
                    write(field.getValue(), writer);
                }
                writer.writeEndDocument();
            }
            case ARRAY -> {
                writer.writeStartArray();
                for (JsonNode element : node) {
                    write(element, writer);
                }
                writer.writeEndArray();
            }
            case STRING -> writer.writeString(wellFormed(node.stringValue()));
            case BOOLEAN -> writer.writeBoolean(node.booleanValue());
            case NUMBER -> writeNumber(node, writer);
            case NULL, MISSING -> writer.writeNull();
            default -> throw new IllegalArgumentException("An event cannot hold a " + node.getNodeType() + ".");
        }
    }

    /** Half a character has no bytes: each database would make something else of it, and the hash would not fit. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    private static void writeNumber(JsonNode node, BsonWriter writer) {
        if (node.isInt() || node.isShort()) {
            writer.writeInt32(node.intValue());
        } else if (node.isLong()) {
            writer.writeInt64(node.longValue());
        } else if (node.isDouble() || node.isFloat()) {
            writer.writeDouble(node.doubleValue());
        } else {
            writer.writeDecimal128(new Decimal128(node.decimalValue()));
        }
    }

    /** Reads the value that the reader stands before. */
    static JsonNode read(BsonReader reader) {
        return switch (reader.getCurrentBsonType()) {
            case DOCUMENT -> {
                var object = NODES.objectNode();
                reader.readStartDocument();
                while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                    var name = unescaped(reader.readName());
                    object.set(name, read(reader));
                }
                reader.readEndDocument();
                yield object;
            }
            case ARRAY -> {
                var array = NODES.arrayNode();
                reader.readStartArray();
                while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                    array.add(read(reader));
                }
                reader.readEndArray();
                yield array;
            }
            case STRING -> NODES.stringNode(reader.readString());
            case BOOLEAN -> NODES.booleanNode(reader.readBoolean());
            case INT32 -> NODES.numberNode(reader.readInt32());
            case INT64 -> NODES.numberNode(reader.readInt64());
            case DOUBLE -> NODES.numberNode(reader.readDouble());
            case DECIMAL128 -> NODES.numberNode(reader.readDecimal128().bigDecimalValue());
            case NULL -> {
                reader.readNull();
                yield NODES.nullNode();
            }
            default ->
                throw new IllegalArgumentException("An event cannot hold a " + reader.getCurrentBsonType() + ".");
        };
    }

    private static String escaped(String name) {
        return name.indexOf('.') < 0 && name.indexOf('$') < 0
                ? name
                : name.replace('.', '．').replace('$', '＄');
    }

    private static String unescaped(String name) {
        return name.indexOf('．') < 0 && name.indexOf('＄') < 0
                ? name
                : name.replace('．', '.').replace('＄', '$');
    }
}
