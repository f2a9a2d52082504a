package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.FileId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.HazardCommand.CloseHazard;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewStatus;
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
            public EvidenceFile keep(String name, byte[] content) {
                throw new Misshapen("file", "This file is empty. Choose another one.");
            }
        });
        view.file.keep("empty.txt", new byte[0]);
        assertThat(view.file.said.getText()).isEqualTo("This file is empty. Choose another one.");
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
}
