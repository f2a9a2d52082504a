package org.eprbridge.platform.readers;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Which projections can be built again, and how a copy of one is made. */
final class Rebuildables {

    private final Map<String, Rebuildable<?>> byReader = new HashMap<>();
    private final MongoDatabaseFactory database;
    private final MongoOperations mongo;

    Rebuildables(Iterable<Rebuildable<?>> projections, MongoDatabaseFactory database, MongoOperations mongo) {
        this.database = database;
        this.mongo = mongo;
        projections.forEach(projection -> byReader.put(nameOf(projection), projection));
    }

    private static String nameOf(Rebuildable<?> projection) {
        var type = AopUtils.getTargetClass(projection);
        var group = AnnotatedElementUtils.findMergedAnnotation(type, ProcessingGroup.class);
        if (group == null) {
            throw new IllegalStateException(
                    type.getName() + " has no @ProcessingGroup; nobody could ask for it by name.");
        }
        return group.value();
    }

    boolean contains(String reader) {
        return byReader.containsKey(reader);
    }

    Copy<?> copy(RebuildRecord record) {
        return copyOf(Objects.requireNonNull(byReader.get(record.reader())), record.run());
    }

    private <P extends Rebuildable<P>> Copy<P> copyOf(Rebuildable<P> original, long run) {
        return new Copy<>(original, new CopyShelf(database, mongo.getConverter(), original.documents(), run));
    }

    /** A projection beside its original. */
    final class Copy<P extends Rebuildable<P>> {

        private final Rebuildable<P> original;
        private final CopyShelf shelf;
        private @Nullable P copy;

        private Copy(Rebuildable<P> original, CopyShelf shelf) {
            this.original = original;
            this.shelf = shelf;
        }

        P open() {
            shelf.prepare();
            var opened = original.over(shelf);
            copy = opened;
            return opened;
        }

        /** After a crash in the middle there is no copy in memory, but all that it knew is in the database. */
        void putInPlace() {
            shelf.putInPlace();
            original.succeed(copy != null ? copy : original.over(mongo));
        }

        void throwAway() {
            shelf.throwAway();
        }
    }
}
