package org.eprbridge.platform.messaging;

import java.util.List;
import java.util.stream.IntStream;

/** Hands out the numbers that people quote, like IDEA-7. */
public interface References {

    /**
     * The same key always gets the same reference, so that a double click, a retry or a replayed reaction never makes two
     * things.
     *
     * @param prefix for example {@code IDEA}
     * @param key what the reference is for, unique within the prefix, for example the person and the draft
     */
    String reserve(String prefix, String key);

    /** Several at once, in order, for a key that is used only once: nobody asks for them again. */
    default List<String> reserveBlock(String prefix, String key, int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(each -> reserve(prefix, key + "/" + each))
                .toList();
    }
}
