package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.shared.Registration;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.guard.NotAboutAPatient;
import org.eprbridge.platform.messaging.PatientDataFound;
import org.eprbridge.platform.ui.LimitedUpload;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.EvidenceFiles.HandedIn;
import org.jspecify.annotations.Nullable;

/** Takes one file and says at once whether it was taken, and whether somebody has to look through it themselves. */
class FileField extends Composite<Div> {

    final Paragraph said = new Paragraph();
    final Button notAboutAPatient = new Button("Nothing in it is about a patient: take it");

    private final EvidenceFiles files;
    private @Nullable EvidenceFile file;
    private Registration confirming = () -> {};

    FileField(EvidenceFiles files) {
        this.files = files;
        var label = new Span("Or hand in a file");
        label.addClassName("epr-strong");
        var help =
                new Paragraph("PDF, PNG, JPEG, Word, Excel or plain text, at most 5 MB. Nothing that names a patient."
                        + " We look through words, but we cannot look into pictures: check those yourself.");
        help.addClassName("epr-secondary");
        var upload = new Upload(new LimitedUpload(EvidenceFiles.LARGEST, this::keep));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(EvidenceFiles.LARGEST);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(_ -> say("This file is larger than 5 MB. Choose a smaller one."));
        upload.addFileRemovedListener(_ -> forget());
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("epr-file");
        getContent().getElement().setAttribute("tabindex", "-1");
        notAboutAPatient.setVisible(false);
        getContent().add(label, help, upload, said, notAboutAPatient);
    }

    @Nullable
    EvidenceFile file() {
        return file;
    }

    void keep(String name, byte[] content) {
        forget();
        try {
            var handedIn = files.keep(name, content);
            file = handedIn.file();
            say(ready(handedIn));
        } catch (Misshapen misshapen) {
            say(misshapen.problems().getFirst().whatToDo());
        } catch (PatientDataFound found) {
            say(found.sentence());
            if (found.canBeConfirmed()) {
                offerToConfirm(() -> NotAboutAPatient.saidOf(found.spots(), () -> keep(name, content)));
            }
        }
    }

    private static String ready(HandedIn handedIn) {
        var taken = handedIn.file();
        return "%s, %,d kB, is ready to be given.".formatted(taken.name(), Math.max(1, taken.size() / 1024))
                + (handedIn.lookedThrough()
                        ? ""
                        : " We could not look through it: make sure that it names no patient.");
    }

    private void offerToConfirm(Runnable again) {
        confirming.remove();
        confirming = notAboutAPatient.addClickListener(_ -> again.run());
        notAboutAPatient.setVisible(true);
    }

    private void forget() {
        file = null;
        notAboutAPatient.setVisible(false);
        say("");
    }

    private void say(String sentence) {
        said.setText(sentence);
    }
}
