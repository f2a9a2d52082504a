package org.eprbridge.kernel;

/**
 * A question, and the type of its answer: {@code List<X>} for many, {@code Optional<X>} for perhaps, else exactly one.
 *
 * @param <R> the answer
 */
public interface Query<R> {}
