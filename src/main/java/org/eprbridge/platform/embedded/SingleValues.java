package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** One value, in MongoDB's order. The kinds that keys are made of have a short form of their own. */
final class SingleValues extends BasicDataType<Object> {

    static final SingleValues TYPE = new SingleValues();

    private static final int ANYTHING = 0;
    private static final int MISSING = 1;
    private static final int LONG = 2;
    private static final int DOUBLE = 3;
    private static final int TEXT = 4;
    private static final int OBJECT_ID = 5;

    private SingleValues() {}

    static Object orMissing(@Nullable Object value) {
        return Missing.ofNullable(value);
    }

    static @Nullable Object orNull(Object value) {
        return value instanceof Missing ? null : value;
    }

    @Override
    public int compare(Object a, Object b) {
        if (a instanceof String one && b instanceof String other) {
            return one.compareTo(other);
        }
        if (a instanceof Long one && b instanceof Long other) {
            return Long.compare(one, other);
        }
        if (a instanceof Double one && b instanceof Double other) {
            return Double.compare(one, other);
        }
        return ValueComparator.ascWithoutListHandling().compare(a, b);
    }

    @Override
    public int getMemory(Object value) {
        return value instanceof String text ? 56 + text.length() : value instanceof Document ? 512 : 32;
    }

    @Override
    public void write(WriteBuffer out, Object value) {
        switch (value) {
            case Missing _ -> out.put((byte) MISSING);
            case Long number -> out.put((byte) LONG).putLong(number);
            case Double number -> out.put((byte) DOUBLE).putDouble(number);
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.put((byte) TEXT).putVarInt(bytes.length).put(bytes);
            }
            case ObjectId id -> out.put((byte) OBJECT_ID).put(id.toByteArray());
            default -> {
                out.put((byte) ANYTHING);
                BsonValues.TYPE.write(out, new Document("v", value));
            }
        }
    }

    @Override
    public Object read(ByteBuffer in) {
        return switch (in.get()) {
            case MISSING -> Missing.getInstance();
            case LONG -> in.getLong();
            case DOUBLE -> in.getDouble();
            case TEXT -> {
                byte[] bytes = new byte[DataUtils.readVarInt(in)];
                in.get(bytes);
                yield new String(bytes, StandardCharsets.UTF_8);
            }
            case OBJECT_ID -> {
                byte[] bytes = new byte[12];
                in.get(bytes);
                yield new ObjectId(bytes);
            }
            default -> orMissing(BsonValues.TYPE.read(in).get("v"));
        };
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
