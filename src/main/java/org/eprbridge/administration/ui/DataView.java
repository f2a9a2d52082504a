package org.eprbridge.administration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eprbridge.administration.DataDesk;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes everything out of the house, and shows whether anybody has changed the past. */
@StyleSheet("assets/administration.css")
@Route("administration/data")
@RolesAllowed("ADMINISTRATOR")
class DataView extends Screen {

    private static final Logger LOG = LoggerFactory.getLogger(DataView.class);

    final Button backUp = new Button("Back up now", _ -> backUp());
    final Button verify = new Button("Verify the log", _ -> verify());
    final BackupTable backups;
    final LogFinding finding = new LogFinding();
    final PatientDataTable patientData = new PatientDataTable();

    private final DataDesk desk;
    private final Executor aside;

    @Autowired
    DataView(DataDesk desk) {
        this(desk, Thread::startVirtualThread);
    }

    DataView(DataDesk desk, Executor aside) {
        super(
                "Backup and export",
                "Everything that EPR Bridge knows can be copied, taken away and checked. Nobody has to stop working.");
        this.desk = desk;
        this.aside = aside;
        this.backups = new BackupTable(desk);
        add(new H2("Backups"));
        if (desk.makesBackups()) {
            add(
                    new Paragraph("A backup holds everything: the event log, the people with their passwords in hashed"
                            + " form, and every list. Keep copies on another machine, as safe as the data itself."),
                    backUp,
                    backups,
                    restoring());
        } else {
            add(new Paragraph("This installation keeps its data on a MongoDB server. Back it up there, for example with"
                    + " mongodump."));
        }
        add(
                new H2("The event log as text"),
                new Paragraph("One line for each commit, from the first day on, to be read and checked without EPR"
                        + " Bridge. The names of people are not in it, but what they wrote is."),
                new Anchor(this::export, "Download the log"),
                new Paragraph(
                        "Files that were handed in as evidence are not in the log, which knows them by their hash."
                                + " Take them as well:"),
                new Anchor(this::exportFiles, "Download the files of evidence"),
                new H2("Is the past unchanged?"),
                new Paragraph("Each commit carries a hash of itself and of all before it. When you note the head hash"
                        + " outside EPR Bridge, you can prove later that nothing up to there was changed, taken out,"
                        + " added or moved."),
                new Paragraph("It does not prove who wrote an event, or that what it says is true. And a log that was"
                        + " written anew as a whole looks sound, unless somebody has noted an earlier head hash."),
                verify,
                finding,
                new H2("Patients kept out"),
                patientData);
    }

    private static Paragraph restoring() {
        var command = new Code("./run --restore FILE --data FOLDER");
        command.addClassName("admin-hash");
        return new Paragraph(new Text("To restore one, run this on the server, with a new folder:"), command);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        refresh();
    }

    private void refresh() {
        patientData.show(desk.patientData());
        if (desk.makesBackups()) {
            backups.show(desk.backups());
        }
    }

    private void export(DownloadEvent event) throws IOException {
        event.setFileName("epr-bridge-log-%s.ndjson".formatted(LocalDate.now(WorkingDays.LONDON)));
        event.setContentType("application/x-ndjson");
        desk.export(0, event.getOutputStream());
    }

    private void exportFiles(DownloadEvent event) throws IOException {
        event.setFileName("epr-bridge-evidence-files-%s.zip".formatted(LocalDate.now(WorkingDays.LONDON)));
        event.setContentType("application/zip");
        desk.files().writeTo(event.getOutputStream());
    }

    private void backUp() {
        notices.tries(() -> {
            var work = desk.backup();
            notices.information("The backup is being made. You can go on working.");
            meanwhile(backUp, work, made -> {
                notices.success("The backup is there: " + made.name());
                refresh();
            });
        });
    }

    private void verify() {
        notices.tries(() -> {
            var work = desk.verification(0);
            finding.waiting();
            meanwhile(verify, work, finding::show);
        });
    }

    /** Does what takes its time on another thread, and tells the screen when it is over. */
    private <T> void meanwhile(Button button, Supplier<T> work, Consumer<T> then) {
        button.setEnabled(false);
        var ui = getUI().orElseThrow();
        aside.execute(() -> {
            Runnable news;
            try {
                var result = work.get();
                news = () -> then.accept(result);
            } catch (Refused e) {
                news = () -> failed(e.sentence());
            } catch (RuntimeException e) {
                LOG.error("Backing up or verifying failed", e);
                news = () -> failed("This did not work. Look into the log of the program, and try again.");
            }
            var told = news;
            ui.access(() -> {
                button.setEnabled(true);
                told.run();
            });
        });
    }

    private void failed(String sentence) {
        finding.nothing();
        notices.refusal(sentence);
    }
}
