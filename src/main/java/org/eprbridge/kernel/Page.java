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

    /** Of a list that is known as a whole. */
    public static <T> Page<T> of(List<T> all, PageRequest wanted) {
        var items = all.stream()
                .skip((long) wanted.page() * wanted.size())
                .limit(wanted.size())
                .toList();
        return new Page<>(items, all.size(), wanted.page(), wanted.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each::apply).toList(), total, page, size);
    }
}
