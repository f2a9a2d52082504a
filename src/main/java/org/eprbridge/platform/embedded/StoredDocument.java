package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.PooledByteBufAllocator;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A document as its bytes, which are taken apart when somebody first asks. Most of what is written is not asked for while it
 * lies in the page cache; taken apart it would be ten times as large there, and the garbage collector would carry all of it
 * about.
 */
final class StoredDocument {

    static final DataType<StoredDocument> TYPE = new Type();

    private static final int USUAL_BYTES = 2_048;

    private final byte[] bson;
    private volatile @Nullable Document document;

    private StoredDocument(byte[] bson) {
        this.bson = bson;
    }

    static StoredDocument of(Document document) {
        var buffer = PooledByteBufAllocator.DEFAULT.heapBuffer(USUAL_BYTES);
        try {
            BsonEncoder.encodeDocument(document, buffer);
            var bson = new byte[buffer.readableBytes()];
            buffer.readBytes(bson);
            return new StoredDocument(bson);
        } finally {
            buffer.release();
        }
    }

    /** The same one for everybody who asks, so nobody may change it. */
    Document document() {
        var known = document;
        if (known == null) {
            known = takenApart();
            document = known;
        }
        return known;
    }

    /** Fails when the bytes are damaged. */
    Document takenApart() {
        return BsonValues.document(ByteBuffer.wrap(bson));
    }

    private static final class Type extends BasicDataType<StoredDocument> {

        /** What a document takes apart from its bytes when somebody has asked for it. */
        private static final int TAKEN_APART = 2;

        @Override
        public int getMemory(StoredDocument stored) {
            return 64 + (1 + TAKEN_APART) * stored.bson.length;
        }

        @Override
        public void write(WriteBuffer out, StoredDocument stored) {
            out.putVarInt(stored.bson.length).put(stored.bson);
        }

        @Override
        public StoredDocument read(ByteBuffer in) {
            var bson = new byte[BsonValues.length(in)];
            in.get(bson);
            return new StoredDocument(bson);
        }

        @Override
        public StoredDocument[] createStorage(int size) {
            return new StoredDocument[size];
        }
    }
}
