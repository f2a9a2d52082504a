package org.eprbridge.platform.readers;

import com.mongodb.MongoNamespace;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.List;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** The collections of one copy: the same kinds of documents, beside the ones that people see. */
final class CopyShelf extends MongoTemplate {

    private static final String MARK = "__building_";

    private final List<Class<?>> documents;
    private final String suffix;

    /** @param run tells this copy from every other, so that a late hand can never put the wrong one in place */
    CopyShelf(MongoDatabaseFactory database, MongoConverter converter, List<Class<?>> documents, long run) {
        super(database, converter);
        this.documents = documents;
        this.suffix = MARK + run;
    }

    @Override
    public String getCollectionName(Class<?> type) {
        return super.getCollectionName(type) + suffix;
    }

    /** Makes room, and throws away what an earlier run has left behind. */
    void prepare() {
        for (Class<?> type : documents) {
            var mine = getCollectionName(type);
            getCollectionNames().stream()
                    .filter(name -> name.startsWith(super.getCollectionName(type) + MARK) && !name.equals(mine))
                    .forEach(this::dropCollection);
            if (!collectionExists(mine)) {
                createCollection(mine);
            }
        }
    }

    /** May be asked again after a crash: what is in place already stays there. */
    void putInPlace() {
        for (Class<?> type : documents) {
            var mine = getCollectionName(type);
            if (collectionExists(mine)) {
                getCollection(mine)
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .renameCollection(
                                new MongoNamespace(getDb().getName(), super.getCollectionName(type)),
                                new RenameCollectionOptions().dropTarget(true));
            }
        }
    }

    void throwAway() {
        documents.forEach(type -> dropCollection(getCollectionName(type)));
    }
}
