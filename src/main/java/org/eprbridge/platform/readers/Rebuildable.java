package org.eprbridge.platform.readers;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A projection that can be told the whole log again beside the one that people see, and then take its place.
 *
 * @param <P> the projection itself
 */
public interface Rebuildable<P extends Rebuildable<P>> {

    /** The kinds of documents that it keeps. Nothing else may keep documents of these kinds. */
    List<Class<?>> documents();

    /** The same projection over other documents; it knows what they say, which is nothing at first. */
    P over(MongoOperations documents);

    /** Takes over what the other one keeps in memory, now that its documents are the ones that people see. */
    default void succeed(P copy) {}
}
