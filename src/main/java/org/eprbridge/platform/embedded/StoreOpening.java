package org.eprbridge.platform.embedded;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * Opens a database file at the newest version that is whole, and only there: the library goes back to an older one by itself,
 * however much was acknowledged since. A version that the disk may not have had yet when the power went is passed over, as
 * nothing in it was answered. One that the disk had is damaged when it, or any part that it needs, is not what was written.
 */
record StoreOpening(String name, boolean readOnly, Refusals refusals) {

    private static final int LARGEST_CACHE_MB = 256;
    private static final int SMALLEST_CACHE_MB = 16;

    /** Writers change the index of stream keys in many places, and each page that they change is written with every version. */
    private static final int KEYS_PER_PAGE = 24;

    /** What every EPR Bridge has written into its stores; other programs do not. */
    static final int OURS = 1;

    /** A new file. */
    MVStore create() {
        return claimed(once(Long.MAX_VALUE));
    }

    /** A new file that is written once. */
    MVStore copy() {
        var file = StoreFile.open(name, false, SMALLEST_CACHE_MB, Long.MAX_VALUE);
        return claimed(new MVStore.Builder()
                .adoptFileStore(file)
                .compress()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open());
    }

    private static MVStore claimed(MVStore store) {
        file(store).claim();
        return store;
    }

    /** @throws EmbeddedDatabase.CannotOpen when anything that was acknowledged is not there */
    MVStore sound() {
        var store = asFarAsItGoes();
        try {
            var file = file(store);
            if (file.lastChunkVersion() < file.synced()) {
                throw refusals.lastVersionsMissing(file.lastChunkVersion(), file.synced());
            }
            if (!file.isSound()) {
                throw refusals.damaged(file.damagedParts().size() + " of its parts are not what was written");
            }
            if (store.getStoreVersion() != OURS) {
                throw refusals.foreign();
            }
            return store;
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    /** To look at what there is, also in a damaged file. */
    MVStore asFarAsItGoes() {
        if (FilePath.get(name).size() == 0) {
            throw refusals.damaged("it is empty"); // the library would take it for a new one
        }
        long passOver = Long.MAX_VALUE;
        while (true) {
            var store = once(passOver);
            var file = file(store);
            long version = file.lastChunkVersion();
            if (version <= file.synced() || file.isSound()) {
                return store;
            }
            store.closeImmediately();
            passOver = version;
        }
    }

    private MVStore once(long passOver) {
        var file = StoreFile.open(name, readOnly, cacheMegabytes(), passOver);
        var settings = new MVStore.Builder()
                .adoptFileStore(file)
                .keysPerPage(KEYS_PER_PAGE)
                .autoCommitDisabled()
                .autoCommitBufferSize(0);
        @Nullable MVStore store = null;
        try {
            store = (readOnly ? settings.readOnly() : settings).open();
            return store;
        } catch (MVStoreException e) {
            if (e.getErrorCode() != DataUtils.ERROR_UNSUPPORTED_FORMAT) {
                throw e;
            }
            throw file.format() > StoreFile.FORMAT ? refusals.newer(file.format()) : refusals.foreign();
        } finally {
            if (store == null) {
                file.close();
            }
        }
    }

    private static int cacheMegabytes() {
        long quarter = Runtime.getRuntime().maxMemory() / 4 / 1024 / 1024;
        return (int) Math.max(SMALLEST_CACHE_MB, Math.min(LARGEST_CACHE_MB, quarter));
    }

    static StoreFile file(MVStore store) {
        return (StoreFile) store.getFileStore();
    }
}
