package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.FileId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.guard.FreeText;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.HazardCommand.CloseHazard;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.testing.Guards;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Giving evidence for a control on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class EvidenceFormTest extends BrowserlessTest {

    static final Queries QUERIES =
            Reviews.answering(Reviews.page(ReviewStatus.OPEN, List.of(), Reviews.hazard(null, null)), List.of());
    static final ControlId CONTROL = new ControlId("CTL-5");

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();

    @Test
    void begins_with_what_the_control_lacks_and_sends_the_words() {
        var view = opened(new Reviews.NoFiles());
        view.text.setValue("Seen on all wards");
        test(view.save).click();
        assertThat(sent).containsExactly(evidence(new Evidence(Proof.IMPLEMENTED, "Seen on all wards", "", null)));
        assertThat(left).containsExactly("safety/SR-3");
    }

    @Test
    void asks_for_words_an_address_or_a_file() {
        var view = opened(new Reviews.NoFiles());
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("Describe the evidence, enter its address, or hand in a file.");
        assertThat(sent).isEmpty();
    }

    @Test
    void hands_a_file_in() {
        var view = opened(new Reviews.NoFiles());
        view.file.keep("report.txt", new byte[] {'a'});
        assertThat(view.file.said.getText()).isEqualTo("report.txt, 1 kB, is ready to be given.");
        test(view.save).click();
        var file = new EvidenceFile(new FileId("f".repeat(64)), "report.txt", "text/plain", 1);
        assertThat(sent).containsExactly(evidence(new Evidence(Proof.IMPLEMENTED, "", "", file)));
    }

    @Test
    void says_at_once_that_a_file_is_not_taken() {
        var view = opened(new Reviews.NoFiles() {
            @Override
            public HandedIn keep(String name, byte[] content) {
                throw new Misshapen("file", "This file is empty. Choose another one.");
            }
        });
        view.file.keep("empty.txt", new byte[0]);
        assertThat(view.file.said.getText()).isEqualTo("This file is empty. Choose another one.");
        assertThat(view.file.file()).isNull();
    }

    @Test
    void says_that_a_picture_was_not_looked_through() {
        var view = opened(new Reviews.NoFiles() {
            @Override
            public HandedIn keep(String name, byte[] content) {
                return new HandedIn(super.keep(name, content).file(), false);
            }
        });
        view.file.keep("ward.png", new byte[2048]);
        assertThat(view.file.said.getText())
                .isEqualTo("ward.png, 2 kB, is ready to be given."
                        + " We could not look through it: make sure that it names no patient.");
    }

    @Test
    void takes_a_file_with_a_telephone_number_once_somebody_says_that_it_is_not_about_a_patient() {
        var view = opened(new LooksThrough());
        view.file.keep("report.txt", bytes("Ask the help desk, " + Guards.PHONE_NUMBER));
        assertThat(view.file.said.getText()).contains("This may hold a phone number.");
        assertThat(view.file.file()).isNull();

        test(view.file.notAboutAPatient).click();
        assertThat(view.file.said.getText()).contains("is ready to be given.");
        assertThat(view.file.file()).isNotNull();
        assertThat(view.file.notAboutAPatient.isVisible()).isFalse();
    }

    @Test
    void never_takes_a_file_with_an_nhs_number() {
        var view = opened(new LooksThrough());
        view.file.keep("report.txt", bytes("Tried with " + Guards.NHS_NUMBER));
        assertThat(view.file.said.getText()).contains("This holds an NHS number.");
        assertThat(view.file.notAboutAPatient.isVisible()).isFalse();
        assertThat(view.file.file()).isNull();
    }

    @Test
    void takes_a_control_away_with_a_reason() {
        var view = new WithdrawControlView(QUERIES, Sent.into(sent));
        view.leave = left::add;
        view.open("SR-3", "HZ-5", "CTL-5");
        UI.getCurrent().add(view);
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("Say why the control is taken away.");
        view.reason.setValue("Too dear");
        test(view.save).click();
        assertThat(sent).containsExactly(new WithdrawControl(REVIEW, WRONG_CHART, CONTROL, "Too dear"));
    }

    @Test
    void closes_a_hazard_with_a_reason() {
        var view = new CloseHazardView(QUERIES, Sent.into(sent));
        view.leave = left::add;
        view.open("SR-3", "HZ-5");
        UI.getCurrent().add(view);
        view.words.setValue("All done");
        test(view.save).click();
        assertThat(sent).containsExactly(new CloseHazard(REVIEW, WRONG_CHART, "All done"));
    }

    private static GiveEvidence evidence(Evidence what) {
        return new GiveEvidence(REVIEW, WRONG_CHART, CONTROL, new EvidenceId("EV-5"), what);
    }

    private EvidenceView opened(EvidenceFiles files) {
        var view = new EvidenceView(QUERIES, Sent.into(sent), (prefix, _) -> prefix + "-5", files);
        view.leave = left::add;
        view.open("SR-3", "HZ-5", "CTL-5");
        UI.getCurrent().add(view);
        return view;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static class LooksThrough extends Reviews.NoFiles {

        @Override
        public HandedIn keep(String name, byte[] content) {
            Guards.guard().look(List.of(new FreeText.Words("file", new String(content, StandardCharsets.UTF_8))));
            return super.keep(name, content);
        }
    }
}
