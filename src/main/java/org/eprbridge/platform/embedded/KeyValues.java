package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys of an index: one value for each of its fields. */
final class KeyValues extends BasicDataType<KeyValue> {

    static final KeyValues TYPE = new KeyValues();

    private KeyValues() {}

    @Override
    public int compare(KeyValue a, KeyValue b) {
        int shared = Math.min(a.size(), b.size());
        for (int i = 0; i < shared; i++) {
            int order = SingleValues.TYPE.compare(SingleValues.orMissing(a.get(i)), SingleValues.orMissing(b.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        int bytes = 48;
        for (Object value : key) {
            bytes += SingleValues.TYPE.getMemory(SingleValues.orMissing(value));
        }
        return bytes;
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        out.putVarInt(key.size());
        for (Object value : key) {
            SingleValues.TYPE.write(out, SingleValues.orMissing(value));
        }
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        int size = DataUtils.readVarInt(in);
        var values = new ArrayList<Object>(size);
        for (int i = 0; i < size; i++) {
            values.add(SingleValues.orNull(SingleValues.TYPE.read(in)));
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
