package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.jspecify.annotations.Nullable;

/** Takes one file and says at once whether it was taken. No more of it is read than may be kept. */
class FileField extends Composite<Div> {

    final Paragraph said = new Paragraph();

    private final EvidenceFiles files;
    private @Nullable EvidenceFile file;

    FileField(EvidenceFiles files) {
        this.files = files;
        var label = new Span("Or hand in a file");
        label.addClassName("epr-strong");
        var help =
                new Paragraph("PDF, PNG, JPEG, Word, Excel or plain text, at most 5 MB. Nothing that names a patient.");
        help.addClassName("epr-secondary");
        var upload = new Upload(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(EvidenceFiles.LARGEST);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(_ -> say("This file is larger than 5 MB. Choose a smaller one."));
        upload.addFileRemovedListener(_ -> forget());
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("epr-file");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(label, help, upload, said);
    }

    @Nullable
    EvidenceFile file() {
        return file;
    }

    private void take(UploadEvent event) throws IOException {
        byte[] content;
        try (var sent = event.getInputStream()) {
            content = sent.readNBytes(EvidenceFiles.LARGEST + 1);
        }
        event.getUI().access(() -> keep(event.getFileName(), content));
    }

    void keep(String name, byte[] content) {
        try {
            var kept = files.keep(name, content);
            file = kept;
            say("%s, %,d kB, is ready to be given.".formatted(kept.name(), Math.max(1, kept.size() / 1024)));
        } catch (Misshapen misshapen) {
            forget();
            say(misshapen.problems().getFirst().whatToDo());
        }
    }

    private void forget() {
        file = null;
        say("");
    }

    private void say(String sentence) {
        said.setText(sentence);
    }
}
