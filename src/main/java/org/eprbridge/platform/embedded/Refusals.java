package org.eprbridge.platform.embedded;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.springframework.core.NestedExceptionUtils;

/**
 * Why a database file is not opened: one sentence that names the file, and what to do.
 *
 * @param more where to learn more about damage, when there is such a place
 */
record Refusals(Path file, String more) {

    static Refusals toStart(Path file) {
        return new Refusals(file, " ./run --verify says more.");
    }

    static Refusals toLook(Path file) {
        return new Refusals(file, "");
    }

    CannotOpen damaged(String how) {
        return refusal("The database file %s is damaged: %s.".formatted(file, how)
                + more
                + " Move the file away but keep it, restore the latest backup into the folder"
                + " (./run --restore), and start again.");
    }

    CannotOpen lastVersionsMissing(long found, long wanted) {
        return damaged("it held version %d when it was last written, and only version %d can be read"
                .formatted(wanted, found));
    }

    CannotOpen foreign() {
        return refusal(
                "The file %s is not a database of EPR Bridge. Move it away, or start EPR Bridge with another folder."
                        .formatted(file));
    }

    CannotOpen newer(long format) {
        return new Newer("The database file %s was written by a newer EPR Bridge (format %d; this one knows up to %d)."
                        .formatted(file, format, StoreFile.FORMAT)
                + " Nothing in it was changed. Start the newer one, or restore a backup from before it into another"
                + " folder.");
    }

    CannotOpen gone(Path lastSeen) {
        return refusal("The database file %s is missing, but was here before.".formatted(file)
                + " Put it back, or restore the latest backup into the folder (./run --restore). To begin with nothing,"
                + " remove %s.".formatted(lastSeen));
    }

    CannotOpen replaced(Path lastSeen, String by) {
        return refusal("The database file %s is %s the one that was last used in this folder.".formatted(file, by)
                + " What was recorded since is not in it. Put the right file back; or, when this is the one you want,"
                + " remove %s and start again.".formatted(lastSeen));
    }

    CannotOpen readOnly() {
        return unreachable("it may only be read");
    }

    /** Whatever the library, or the disk, has to say. */
    CannotOpen because(Throwable failure) {
        var refusal = switch (failure) {
            case CannotOpen known -> known;
            case MVStoreException e -> because(e);
            case IOException e -> unreachable(sentence(e));
            case UncheckedIOException e -> unreachable(sentence(Objects.requireNonNull(e.getCause())));
            default -> damaged("what lies in it cannot be understood");
        };
        if (refusal != failure && refusal.getCause() == null) {
            refusal.initCause(failure);
        }
        return refusal;
    }

    private CannotOpen because(MVStoreException e) {
        var root = NestedExceptionUtils.getMostSpecificCause(e);
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                refusal(
                        "Another EPR Bridge is using the data folder %s. Stop it first, or start this one with another folder."
                                .formatted(file.getParent()));
            case DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED ->
                root instanceof IOException trouble && !(trouble instanceof EOFException)
                        ? unreachable(sentence(trouble))
                        : damaged("it ends too early");
            default -> damaged("its parts do not fit together");
        };
    }

    private CannotOpen unreachable(String why) {
        return refusal("The database file %s cannot be read and written: %s.".formatted(file, why)
                + " Nothing was changed. Give EPR Bridge the right to read and write the folder, and room on the disk,"
                + " and start again.");
    }

    private static String sentence(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
            case FileAlreadyExistsException taken -> taken.getFile() + " is no folder";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static CannotOpen refusal(String sentences) {
        return new CannotOpen(sentences);
    }

    /** The file is sound, and for somebody else. */
    static final class Newer extends CannotOpen {

        private static final long serialVersionUID = 1;

        private Newer(String sentences) {
            super(sentences);
        }
    }
}
