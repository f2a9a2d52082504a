package org.eprbridge.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long answer.
 *
 * @param total how many there are on all pages
 * @param page counted from 0
 * @param size how many a full page holds, 1 to 200
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each::apply).toList(), total, page, size);
    }
}
