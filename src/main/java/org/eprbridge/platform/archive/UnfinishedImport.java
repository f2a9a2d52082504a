package org.eprbridge.platform.archive;

import com.mongodb.client.MongoDatabase;

/** Half a log must not be used: readers would take its end for the present, and new events would part it from its rest. */
final class UnfinishedImport extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private UnfinishedImport() {
        super("An import of the log into this database was not finished. Finish it: ./run --import FILE");
    }

    static void mustNotBeIn(MongoDatabase database) {
        if (database.getCollection(LogImport.UNFINISHED).find().first() != null) {
            throw new UnfinishedImport();
        }
    }
}
