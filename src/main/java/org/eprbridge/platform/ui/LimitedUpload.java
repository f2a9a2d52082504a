package org.eprbridge.platform.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Takes a file into memory and no more of it than is wanted: the limit that a browser keeps is only a courtesy. Of a file
 * that is too large one byte more than allowed arrives, so that whoever takes it can say so.
 */
public final class LimitedUpload implements UploadHandler {

    private static final long serialVersionUID = 1;

    private final int largest;
    private final transient BiConsumer<String, byte[]> taken;

    /** @param taken hears the file's name as the sender tells it, and what was read of it, on the screen that it is for */
    public LimitedUpload(int largest, BiConsumer<String, byte[]> taken) {
        this.largest = largest;
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] content;
        try (var sent = event.getInputStream()) {
            content = sent.readNBytes(largest + 1);
        }
        event.getUI().access(() -> taken.accept(event.getFileName(), content));
    }
}
