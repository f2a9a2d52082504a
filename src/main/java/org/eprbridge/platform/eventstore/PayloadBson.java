package org.eprbridge.platform.eventstore;

import java.math.BigDecimal;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
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

    static BsonValue toBson(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var document = new BsonDocument();
                for (Map.Entry<String, JsonNode> field : node.properties()) {
                    document.put(escaped(field.getKey()), toBson(field.getValue()));
                }
                yield document;
            }
            case ARRAY -> {
                var array = new BsonArray(node.size());
                for (JsonNode element : node) {
                    array.add(toBson(element));
                }
                yield array;
            }
            case STRING -> new BsonString(node.stringValue());
            case BOOLEAN -> BsonBoolean.valueOf(node.booleanValue());
            case NUMBER -> number(node);
            case NULL, MISSING -> BsonNull.VALUE;
            default -> throw new IllegalArgumentException("An event cannot hold a " + node.getNodeType() + ".");
        };
    }

    private static BsonValue number(JsonNode node) {
        if (node.isInt() || node.isShort()) {
            return new BsonInt32(node.intValue());
        }
        if (node.isLong()) {
            return new BsonInt64(node.longValue());
        }
        if (node.isDouble() || node.isFloat()) {
            return new BsonDouble(node.doubleValue());
        }
        return new BsonDecimal128(new Decimal128(node.decimalValue()));
    }

    static JsonNode toJson(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOCUMENT -> {
                var object = NODES.objectNode();
                value.asDocument().forEach((name, field) -> object.set(unescaped(name), toJson(field)));
                yield object;
            }
            case ARRAY -> {
                var array = NODES.arrayNode(value.asArray().size());
                value.asArray().forEach(element -> array.add(toJson(element)));
                yield array;
            }
            case STRING -> NODES.stringNode(value.asString().getValue());
            case BOOLEAN -> NODES.booleanNode(value.asBoolean().getValue());
            case INT32 -> NODES.numberNode(value.asInt32().getValue());
            case INT64 -> NODES.numberNode(value.asInt64().getValue());
            case DOUBLE -> NODES.numberNode(value.asDouble().getValue());
            case DECIMAL128 -> NODES.numberNode(decimal(value));
            case NULL -> NODES.nullNode();
            default -> throw new IllegalArgumentException("An event cannot hold a " + value.getBsonType() + ".");
        };
    }

    private static BigDecimal decimal(BsonValue value) {
        return value.asDecimal128().getValue().bigDecimalValue();
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
