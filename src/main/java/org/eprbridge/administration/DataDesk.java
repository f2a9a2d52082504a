package org.eprbridge.administration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.archive.Backups;
import org.eprbridge.platform.archive.Backups.Backup;
import org.eprbridge.platform.archive.FilesArchive;
import org.eprbridge.platform.archive.LogExport;
import org.eprbridge.platform.eventstore.LogAudit;
import org.eprbridge.platform.guard.PatientDataKind;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.messaging.PatientDataGuard.Outcome;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.security.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one place where an administrator takes data out of the house and has it checked; nobody else gets in. */
@Component
public final class DataDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DataDesk.class);

    private final LogExport export;
    private final FilesArchive files;
    private final LogAudit audit;
    private final Backups backups;
    private final SignedIn signedIn;
    private final PatientDataGuard patientData;

    DataDesk(
            LogExport export,
            FilesArchive files,
            LogAudit audit,
            Backups backups,
            SignedIn signedIn,
            PatientDataGuard patientData) {
        this.export = export;
        this.files = files;
        this.audit = audit;
        this.backups = backups;
        this.signedIn = signedIn;
        this.patientData = patientData;
    }

    /** @throws Refused when no commit begins at this position */
    public void mustBeAPlaceToBegin(long from) {
        administrator();
        export.mustBeAPlaceToBegin(from);
    }

    /** Writes the log from a position on as lines of text; without a closing line when it is not sound. */
    public void export(long from, OutputStream to) throws IOException {
        LOG.info("{} exports the log from {}", administrator().person(), from);
        export.write(from, to);
    }

    /** The files that are evidence as one zip file; what is other than its hash says is left out. */
    public Export files() {
        LOG.info("{} exports the files that are evidence", administrator().person());
        return to -> files.write(to)
                .damaged()
                .forEach(hash -> LOG.error("A file is other than its hash says and was left out: {}", hash));
    }

    /** @return work that may take its time and may be done on another thread */
    public Supplier<LogAudit.Report> verification(long from) {
        mustBeAPlaceToBegin(from);
        return () -> audit.verify(from);
    }

    /** Whether backups are made here, and not by the tools of a MongoDB server. */
    public boolean makesBackups() {
        return backups.possible();
    }

    /** Newest first. */
    public List<Backup> backups() {
        administrator();
        return backups.all();
    }

    /** @return work that may take its time and may be done on another thread */
    public Supplier<Backup> backup() {
        LOG.info("{} asks for a backup", administrator().person());
        return backups::make;
    }

    /** @throws Refused when there is none of that name */
    public Path backup(String name) {
        var administrator = administrator();
        var file = backups.file(name);
        LOG.info("{} takes the backup {}", administrator.person(), file.getFileName());
        return file;
    }

    /** What looked like data of a patient since this node was started, by kind. */
    public List<PatientDataFigures> patientData() {
        administrator();
        return Arrays.stream(PatientDataKind.values())
                .map(kind -> new PatientDataFigures(
                        kind,
                        patientData.counted(kind, Outcome.BLOCKED),
                        patientData.counted(kind, Outcome.WARNED),
                        patientData.counted(kind, Outcome.CONFIRMED)))
                .toList();
    }

    /**
     * How often a kind was met.
     *
     * @param blocked refused for good
     * @param warned refused until somebody confirms it
     * @param confirmed stored, because somebody said that it is not about a patient
     */
    public record PatientDataFigures(PatientDataKind kind, long blocked, long warned, long confirmed) {}

    /** Something that this administrator may take out. */
    @FunctionalInterface
    public interface Export {

        void writeTo(OutputStream to) throws IOException;
    }

    private Actor administrator() {
        return signedIn.actor()
                .filter(actor -> actor.is(Role.ADMINISTRATOR))
                .orElseThrow(() -> new Refused(
                        "not-allowed", Refusal.Kind.NOT_ALLOWED, "You may not do this. It is for an administrator."));
    }
}
