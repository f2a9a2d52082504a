package org.eprbridge.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** A day is written like 2026-08-06 and in no other way: not as numbers, and not as a moment whose day depends on where you are. */
class DaysInWords extends SimpleModule {

    DaysInWords() {
        addDeserializer(LocalDate.class, new Day());
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(getValueType(context), json);
            }
            try {
                return LocalDate.parse(json.getString().strip());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getString(), "not a day");
            }
        }
    }
}
