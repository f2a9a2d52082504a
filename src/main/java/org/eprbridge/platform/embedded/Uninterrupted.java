package org.eprbridge.platform.embedded;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Java closes a file under a thread that is interrupted while it reads or writes; so this is done by one that nobody knows. */
final class Uninterrupted {

    private Uninterrupted() {}

    static <T> T get(Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        Thread.ofPlatform().name("embedded-database").start(task);
        boolean interrupted = Thread.interrupted();
        while (true) {
            try {
                return task.get();
            } catch (InterruptedException _) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw unwrapped(e);
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException failure -> failure;
            case Error failure -> throw failure;
            case null, default -> new IllegalStateException(e);
        };
    }
}
