package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.HazardLogVersions.Version;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.SignOffCommand.ApproveHazardLog;

/** The approved versions of this hazard log, each of which can be opened as it was. */
class VersionsPart extends Composite<Div> {

    final OrderedList list = new OrderedList();
    final FormErrors errors = new FormErrors();
    final Button approve = new Button();

    VersionsPart(
            ReviewPage.View view, List<Version> versions, boolean officer, Commands commands, Consumer<String> done) {
        list.addClassName("epr-tasks");
        versions.forEach(version -> list.add(line(view, version)));
        list.setVisible(!versions.isEmpty());
        boolean news = versions.isEmpty() || !versions.getLast().sha256().equals(view.sha256());
        int next = versions.size() + 1;
        approve.setText("Approve version %d on its own".formatted(next));
        approve.setVisible(officer && news && !view.hazards().isEmpty());
        approve.addClickListener(_ -> errors.tries(
                () -> commands.send(new ApproveHazardLog(view.review(), new RecordId(view.sha256()))),
                () -> done.accept("Version %d of the hazard log is approved.".formatted(next))));
        getContent()
                .add(
                        new Paragraph(
                                versions.isEmpty()
                                        ? "No version is approved yet. Each signature approves one."
                                        : "Each is kept as it was on its day, whatever is edited later."),
                        list,
                        errors,
                        approve);
    }

    private static ListItem line(ReviewPage.View view, Version version) {
        var link = new Anchor(
                "%s/versions/%d".formatted(Safe.address(view.review()), version.number()),
                "Version " + version.number());
        return new ListItem(link, new Span(approval(version)));
    }

    static String approval(Version version) {
        return "%s by %s on %s"
                .formatted(version.signed() ? "Signed" : "Approved", version.approvedBy(), Words.moment(version.at()));
    }
}
