package org.eprbridge.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.administration.DataDesks;
import org.eprbridge.platform.eventstore.LogAudit.Report;
import org.eprbridge.platform.messaging.PatientDataFound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The screen for backups and the log")
@ViewPackages(packages = "nothing.to.scan")
class DataViewTest extends BrowserlessTest {

    @TempDir
    static Path place;

    static DataDesks desks;

    final List<Runnable> aside = new ArrayList<>();
    DataView view;

    @BeforeAll
    static void open() {
        desks = new DataDesks(place);
    }

    @AfterAll
    static void close() {
        desks.close();
    }

    @BeforeEach
    void enter() {
        desks.fails = false;
        desks.report = new Report(0, 800, 1_204, 1_204, "abc123", List.of());
        view = new DataView(desks.ofAnAdministrator(), aside::add);
    }

    @Test
    void says_how_often_patients_were_kept_out() {
        assertThatThrownBy(() -> desks.patientData.look(new Note("Look at 943 476 5919")))
                .isInstanceOf(PatientDataFound.class);

        UI.getCurrent().add(view);

        assertThat(view.patientData.getElement().getTextRecursively())
                .contains("1 NHS number was refused, 0 warnings were given", "NHS number100", "Postcode000");
    }

    record Note(String text) {}

    private String words() {
        return view.getElement().getTextRecursively();
    }

    private void meanwhile() {
        aside.forEach(Runnable::run);
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    @Test
    void makes_a_backup_while_people_go_on_and_lists_it() {
        UI.getCurrent().add(view);
        assertThat(words()).contains("There is no backup yet.");

        view.backUp.click();
        assertThat(words()).contains("The backup is being made.");
        assertThat(view.backUp.isEnabled()).isFalse();

        meanwhile();

        assertThat(words())
                .contains("The backup is there: epr-bridge-2026-08-03T12-00-00Z.mv", "3 August 2026 at 13:00");
        assertThat(view.backUp.isEnabled()).isTrue();
    }

    @Test
    void shows_the_head_hash_of_a_sound_log() {
        UI.getCurrent().add(view);
        view.verify.click();
        assertThat(words()).contains("Reading the log.");

        meanwhile();

        assertThat(words()).contains("The log is sound: 1,204 events in 800 commits.", "position 1,204", "abc123");
    }

    @Test
    void names_every_place_where_a_log_was_changed() {
        desks.report = new Report(0, 2, 4, 4, "abc123", List.of("The commit at 2 was changed."));
        UI.getCurrent().add(view);
        view.verify.click();

        meanwhile();

        assertThat(words())
                .contains("The log is not sound.", "The commit at 2 was changed.")
                .doesNotContain("abc123");
    }

    @Test
    void says_when_something_stands_in_the_way() {
        desks.fails = true;
        UI.getCurrent().add(view);
        view.verify.click();

        meanwhile();

        assertThat(words()).contains("This did not work.").doesNotContain("Reading the log.");
        assertThat(view.verify.isEnabled()).isTrue();
    }

    @Test
    void sends_people_with_a_server_of_their_own_to_its_tools() {
        var other = new DataView(desks.onAServer(), aside::add);
        UI.getCurrent().add(other);

        assertThat(other.getElement().getTextRecursively()).contains("for example with mongodump");
        assertThat(other.backUp.isAttached()).isFalse();
    }

    @Test
    void writes_sizes_as_people_read_them() {
        assertThat(List.of(BackupTable.size(20), BackupTable.size(20_480), BackupTable.size(3_260_000)))
                .containsExactly("1 kB", "21 kB", "3.3 MB");
    }
}
