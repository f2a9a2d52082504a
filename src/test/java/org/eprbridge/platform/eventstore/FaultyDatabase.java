package org.eprbridge.platform.eventstore;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

/** A database whose line breaks, once, before or after an insert has arrived. */
final class FaultyDatabase {

    enum Fault {
        NONE,
        BEFORE_IT_ARRIVED,
        AFTER_IT_WAS_STORED
    }

    private final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);

    void breakNext(Fault fault) {
        next.set(fault);
    }

    MongoDatabase around(MongoDatabase database) {
        return (MongoDatabase) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoDatabase.class}, (_, method, arguments) -> {
                    var result = call(database, method, arguments);
                    return result instanceof MongoCollection<?> collection ? around(collection) : result;
                });
    }

    private MongoCollection<?> around(MongoCollection<?> collection) {
        return (MongoCollection<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (_, method, arguments) -> {
                    if (!method.getName().equals("insertMany")) {
                        var result = call(collection, method, arguments);
                        return result instanceof MongoCollection<?> other ? around(other) : result;
                    }
                    var fault = next.getAndSet(Fault.NONE);
                    if (fault == Fault.BEFORE_IT_ARRIVED) {
                        throw broken();
                    }
                    var result = call(collection, method, arguments);
                    if (fault == Fault.AFTER_IT_WAS_STORED) {
                        throw broken();
                    }
                    return result;
                });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static RuntimeException broken() {
        return new MongoSocketReadException("The line broke.", new ServerAddress());
    }
}
