package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;

/**
 * From each key of an index to the id of its document. Writers change an index in as many places as there are writers, and
 * every page on the way to each place would be written with every version. So what is new is kept in memory, and noted one
 * note behind the other on the same few pages; when there are enough notes, all that is new goes to its place at once, many
 * of them to the same page.
 *
 * <p>Notes and places change within one command, so every version of the store holds both or neither: after a kill the notes
 * are read into memory again. Readers need no lock: they look at what is new first, and what is new is only forgotten when it
 * has reached its place.
 */
final class IndexEntries {

    /** Twice as many write fewer pages, but whoever brings them to their places keeps the others waiting twice as long. */
    private static final int MOST_NEW = 1_024;

    private static final String NOTES = "._new";

    private final MVMap<KeyValue, Object> settled;
    private final MVMap<Long, IndexNote> notes;
    private volatile NavigableMap<KeyValue, Object> fresh;
    private long noted;
    private int unsettled;

    private IndexEntries(MVMap<KeyValue, Object> settled, MVMap<Long, IndexNote> notes) {
        this.settled = settled;
        this.notes = notes;
        this.fresh = new ConcurrentSkipListMap<>(KeyValues.TYPE);
        notes.forEach((number, note) -> {
            note.keys().forEach(key -> fresh.put(key, note.position()));
            noted = number;
        });
        unsettled = fresh.size();
    }

    /** @param name of the map that holds what has reached its place */
    static IndexEntries open(MVStore store, String name) {
        return new IndexEntries(
                settled(store, name),
                store.openMap(
                        name + NOTES,
                        new MVMap.Builder<Long, IndexNote>()
                                .keyType(LongDataType.INSTANCE)
                                .valueType(IndexNote.TYPE)));
    }

    static MVMap<KeyValue, Object> settled(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<KeyValue, Object>().keyType(KeyValues.TYPE).valueType(SingleValues.TYPE));
    }

    static void removeNotes(MVStore store, String name) {
        store.removeMap(name + NOTES);
    }

    void removeAll() {
        settled.getStore().removeMap(settled);
        settled.getStore().removeMap(notes);
    }

    /** Brings everything to its place, so that a file that was closed in order has no notes. */
    static void settleAll(MVStore store) {
        for (String name : List.copyOf(store.getMapNames())) {
            if (name.endsWith(NOTES)) {
                open(store, name.substring(0, name.length() - NOTES.length())).settle();
            }
        }
    }

    /** @return the first of the keys that is taken already; then none of them is added */
    synchronized @Nullable KeyValue add(Collection<KeyValue> keys, @Nullable Object position) {
        for (KeyValue key : keys) {
            if (get(key) != null) {
                return key;
            }
        }
        addFree(keys, position);
        return null;
    }

    /** For somebody who knows that none of the keys is taken. */
    synchronized void addFree(Collection<KeyValue> keys, @Nullable Object position) {
        note(new IndexNote(List.copyOf(keys), Missing.ofNullable(position)));
    }

    synchronized @Nullable Object remove(KeyValue key) {
        var position = get(key);
        if (position != null) {
            note(new IndexNote(List.of(key), IndexNote.GONE));
        }
        return position;
    }

    private void note(IndexNote note) {
        notes.put(++noted, note);
        note.keys().forEach(key -> fresh.put(key, note.position()));
        unsettled += note.keys().size();
        if (unsettled >= MOST_NEW) {
            settle();
        }
    }

    private synchronized void settle() {
        fresh.forEach((key, position) -> {
            if (position == IndexNote.GONE) {
                settled.remove(key);
            } else {
                settled.put(key, position);
            }
        });
        notes.clear();
        fresh = new ConcurrentSkipListMap<>(KeyValues.TYPE); // a reader may still go through the old one
        unsettled = 0;
    }

    @Nullable
    Object get(KeyValue key) {
        var newest = fresh.get(key);
        if (newest == null) {
            return settled.get(key);
        }
        return newest == IndexNote.GONE ? null : newest;
    }

    /** The positions of what lies in the range, in order of the keys. */
    Collection<Object> in(Range range) {
        var found = new TreeMap<KeyValue, Object>(KeyValues.TYPE);
        var newer = fresh.tailMap(range.from());
        for (var cursor = settled.cursor(range.from()); cursor.hasNext() && range.reaches(cursor.next()); ) {
            found.put(cursor.getKey(), cursor.getValue());
        }
        for (Entry<KeyValue, Object> entry : newer.entrySet()) {
            if (!range.reaches(entry.getKey())) {
                break;
            }
            found.put(entry.getKey(), entry.getValue());
        }
        found.values().removeIf(position -> position == IndexNote.GONE);
        return found.values();
    }

    /** All entries, what is new first. */
    Stream<Entry<KeyValue, Object>> all() {
        var newer = fresh;
        var old = StreamSupport.stream(settled.entrySet().spliterator(), false)
                .filter(entry -> !newer.containsKey(entry.getKey()));
        return Stream.concat(newer.entrySet().stream().filter(entry -> entry.getValue() != IndexNote.GONE), old);
    }

    /** What has reached its place, although it may have been changed since. */
    MVMap<KeyValue, Object> settled() {
        return settled;
    }

    /** What has not reached its place yet. */
    Map<KeyValue, Object> fresh() {
        return fresh;
    }

    long size() {
        long size = settled.sizeAsLong();
        for (Entry<KeyValue, Object> entry : fresh.entrySet()) {
            boolean before = settled.containsKey(entry.getKey());
            boolean now = entry.getValue() != IndexNote.GONE;
            size += (now ? 1 : 0) - (before ? 1 : 0);
        }
        return size;
    }
}
