package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.HazardRecord.Given;
import org.eprbridge.safety.HazardRecord.Outside;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.ReviewPage.Control;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.jspecify.annotations.Nullable;

/** One hazard in its review, and the next things to do about it. */
class HazardPart extends Composite<Article> {

    private final ReviewId review;
    private final Hazard hazard;
    private final EvidenceFiles files;
    private final boolean mayWork;

    /**
     * @param mayEdit whether the person works on hazards at all
     * @param officer whether the person may also close a hazard or hand it over
     */
    HazardPart(ReviewId review, Hazard hazard, EvidenceFiles files, boolean mayEdit, boolean officer) {
        this.review = review;
        this.hazard = hazard;
        this.files = files;
        mayWork = mayEdit && hazard.record().workedOn();
        var title = new H3(hazard.hazard() + " " + hazard.description().name());
        title.setId(hazard.hazard().value());
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("epr-panel");
        getContent().add(title, standing(), new HazardStory(hazard, this::control));
        if (mayEdit) {
            getContent().add(actions(officer));
        }
    }

    /** Where it stands and why, in a line. */
    private Div standing() {
        var line = new Div(SafetyWords.tag(hazard.record().status()));
        var transfer = hazard.record().transfer();
        if (transfer != null) {
            line.add(new Span(transfer.to().words()));
            answerFrom(transfer.outside()).map(Span::new).ifPresent(line::add);
        }
        if (!hazard.record().statusReason().isEmpty()) {
            line.add(new Span(hazard.record().statusReason()));
        }
        line.addClassName("epr-row");
        return line;
    }

    /** On whose word it is theirs, where they could not say so here. */
    private static Optional<String> answerFrom(@Nullable Outside outside) {
        return Optional.ofNullable(outside)
                .map(Outside::answer)
                .map(answer -> "By word of %s on %s (%s)."
                        .formatted(answer.answeredBy(), Words.date(answer.date()), answer.reference()));
    }

    private Div actions(boolean officer) {
        var actions = new Div();
        actions.addClassName("epr-actions");
        if (mayWork) {
            actions.add(
                    link("initial", hazard.initial() == null ? "Assess initial risk" : "Change initial risk"),
                    link("controls/new", "Add a control"),
                    link("residual", hazard.residual() == null ? "Assess residual risk" : "Change residual risk"),
                    link("edit", "Edit the hazard"),
                    link("link", "Add a link"));
            if (!hazard.record().links().isEmpty()) {
                actions.add(link("unlink", "Take a link away"));
            }
            if (officer) {
                actions.add(link("offer", "Hand it over"), link("close", "Close it"));
            }
        } else {
            if (waitsForOutside()) {
                actions.add(link("outside-answer", "Record their answer"));
            }
            actions.add(link(
                    "reopen", hazard.record().status() == HazardStatus.OFFERED ? "Take the offer back" : "Reopen it"));
        }
        return actions;
    }

    private boolean waitsForOutside() {
        var transfer = hazard.record().transfer();
        return hazard.record().status() == HazardStatus.OFFERED && transfer != null && transfer.outside() != null;
    }

    private Div control(Control control) {
        var story = new Div(new ControlStory(control, this::fileLink, given -> takeAway(control, given)));
        if (mayWork) {
            var id = control.control().id();
            var actions = new Div(
                    link("controls/" + id + "/evidence", "Give evidence"),
                    link("controls/" + id + "/edit", "Change the control"),
                    link("controls/" + id + "/withdraw", "Take the control away"));
            actions.addClassNames("epr-actions", "epr-small-actions");
            story.add(actions);
        }
        return story;
    }

    private Component takeAway(Control control, Given given) {
        return mayWork
                ? link(
                        "controls/%s/evidence/%s/withdraw"
                                .formatted(control.control().id(), given.id()),
                        "Take away")
                : new Span();
    }

    private Component fileLink(EvidenceFile file) {
        var download = DownloadHandler.fromInputStream(_ -> files.content(file.file())
                .map(content -> new DownloadResponse(
                        new ByteArrayInputStream(content), file.name(), file.type(), content.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        return new Anchor(download, "%s (%s kB)".formatted(file.name(), Math.max(1, file.size() / 1024)));
    }

    private Anchor link(String what, String words) {
        var link = new Anchor(Safe.address(review, hazard.hazard(), what), words);
        link.setAriaLabel("%s: %s".formatted(words, hazard.hazard()));
        link.addClassName("epr-action-link");
        return link;
    }
}
