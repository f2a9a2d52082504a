package org.eprbridge.platform.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that remembers in which order it was told to write and to sync, and that can break. */
public final class BreakableDisk extends FilePathWrapper {

    /** What the disk was told: bytes at a position, a new length (bytes empty), or to sync (both empty). */
    record Step(long position, byte[] bytes, boolean truncates) {

        static final Step NOTHING = new Step(Long.MAX_VALUE, new byte[0], true);

        boolean isSync() {
            return bytes.length == 0 && !truncates;
        }
    }

    private static final List<Step> STEPS = new ArrayList<>();
    private static volatile boolean full;
    private static volatile boolean forgetful;
    private static volatile boolean locked;
    private static volatile boolean writeProtected;

    static {
        FilePath.register(new BreakableDisk());
    }

    static String at(String name) {
        return "breakable:" + name;
    }

    /** An embedded database whose file lies on this disk, which is well again. */
    public static EmbeddedDatabase databaseIn(Path folder) {
        reset();
        return EmbeddedDatabase.in(folder, BreakableDisk::at, Tidying.SMALL_FILE);
    }

    public static void reset() {
        synchronized (STEPS) {
            STEPS.clear();
        }
        full = false;
        forgetful = false;
        locked = false;
        writeProtected = false;
    }

    /** From now on there is no room for what is written. */
    public static void fill() {
        full = true;
    }

    /** From now on a sync fails. */
    static void failToSync() {
        forgetful = true;
    }

    /** From now on no file may be opened. */
    static void lock() {
        locked = true;
    }

    /** From now on a file may only be read. */
    static void protect() {
        writeProtected = true;
    }

    static int steps() {
        synchronized (STEPS) {
            return STEPS.size();
        }
    }

    static List<Step> told() {
        synchronized (STEPS) {
            return List.copyOf(STEPS);
        }
    }

    private static void tell(Step step) {
        synchronized (STEPS) {
            STEPS.add(step);
        }
    }

    @Override
    public String getScheme() {
        return "breakable";
    }

    @Override
    public boolean canWrite() {
        return !writeProtected && super.canWrite();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (locked) {
            throw new AccessDeniedException(getBase().toString());
        }
        return new RecordedFile(getBase().open(mode));
    }

    private static final class RecordedFile extends FileBase {

        private final FileChannel file;

        private RecordedFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            var copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            int written = file.write(bytes, position);
            tell(new Step(position, copy, false));
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (forgetful) {
                throw new IOException("Input/output error");
            }
            file.force(metaData);
            tell(new Step(0, new byte[0], false));
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            tell(new Step(size, new byte[0], true));
            return this;
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return file.write(bytes);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }
    }
}
