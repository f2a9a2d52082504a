package org.eprbridge.platform.embedded;

import java.util.function.BiConsumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.Page;
import org.jspecify.annotations.Nullable;

/** Goes through a map page by page, so that one page that cannot be read does not hide the others. */
final class Pages<K, V> {

    private final MVMap<K, V> map;
    private final String what;
    private final Findings findings;
    private long seen;

    Pages(MVMap<K, V> map, String what, Findings findings) {
        this.map = map;
        this.what = what;
        this.findings = findings;
    }

    /** @return how many could be read */
    long each(BiConsumer<K, V> visitor) {
        try {
            visit(map.getRootPage(), visitor, null, null);
        } catch (RuntimeException | StackOverflowError e) {
            findings.add("%s cannot be read at all: %s".formatted(what, e.getMessage()));
        }
        return seen;
    }

    private void visit(Page<K, V> page, BiConsumer<K, V> visitor, @Nullable K from, @Nullable K to) {
        if (page.isLeaf()) {
            for (int i = 0; i < page.getKeyCount(); i++) {
                seen++;
                visitor.accept(page.getKey(i), page.getValue(i));
            }
            return;
        }
        for (int i = 0; i <= page.getKeyCount(); i++) {
            K begin = i == 0 ? from : page.getKey(i - 1);
            K end = i == page.getKeyCount() ? to : page.getKey(i);
            Page<K, V> child;
            try {
                child = page.getChildPage(i);
            } catch (RuntimeException | StackOverflowError e) {
                findings.add("%s from %s to before %s cannot be read: %s"
                        .formatted(
                                what,
                                begin == null ? "the first" : begin,
                                end == null ? "the end" : end,
                                e.getMessage()));
                continue;
            }
            visit(child, visitor, begin, end);
        }
    }
}
