package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents as far as they can be read: one that cannot does not hide its neighbours. */
final class ReadableBson extends BasicDataType<Document> {

    static final ReadableBson TYPE = new ReadableBson();

    private static final Document UNREADABLE = new Document();

    private ReadableBson() {}

    @SuppressWarnings("ReferenceEquality") // one object stands for all that cannot be read
    static boolean isUnreadable(Document document) {
        return document == UNREADABLE;
    }

    @Override
    public Document read(ByteBuffer in) {
        int length = BsonValues.length(in);
        int end = in.position() + length;
        try {
            return BsonValues.document(in.slice(in.position(), length));
        } catch (RuntimeException _) {
            return UNREADABLE;
        } finally {
            in.position(end);
        }
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        throw new UnsupportedOperationException("Verifying changes nothing.");
    }

    @Override
    public int getMemory(Document document) {
        return BsonValues.TYPE.getMemory(document);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
