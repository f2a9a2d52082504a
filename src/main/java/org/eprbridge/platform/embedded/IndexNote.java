package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;

/**
 * What has become of some keys of an index since it was last brought in order.
 *
 * @param position of the document that they lead to now, or {@link #GONE}
 */
record IndexNote(List<KeyValue> keys, Object position) {

    static final DataType<IndexNote> TYPE = new Type();

    /** Stands for no document at all; a document without an id has the position {@code Missing}. */
    static final Object GONE = new Object();

    private static final class Type extends BasicDataType<IndexNote> {

        private static final byte LEADS_NOWHERE = 0;
        private static final byte LEADS_TO = 1;

        @Override
        public int getMemory(IndexNote note) {
            int bytes = 64;
            for (KeyValue key : note.keys()) {
                bytes += KeyValues.TYPE.getMemory(key);
            }
            return bytes;
        }

        @Override
        public void write(WriteBuffer out, IndexNote note) {
            out.putVarInt(note.keys().size());
            note.keys().forEach(key -> KeyValues.TYPE.write(out, key));
            if (note.position() == GONE) {
                out.put(LEADS_NOWHERE);
            } else {
                out.put(LEADS_TO);
                SingleValues.TYPE.write(out, note.position());
            }
        }

        @Override
        public IndexNote read(ByteBuffer in) {
            int size = DataUtils.readVarInt(in);
            var keys = new ArrayList<KeyValue>(size);
            for (int i = 0; i < size; i++) {
                keys.add(KeyValues.TYPE.read(in));
            }
            return new IndexNote(keys, in.get() == LEADS_NOWHERE ? GONE : SingleValues.TYPE.read(in));
        }

        @Override
        public IndexNote[] createStorage(int size) {
            return new IndexNote[size];
        }
    }
}
