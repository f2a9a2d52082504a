package org.eprbridge.safety.report.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.report.CaseReport;
import org.eprbridge.safety.report.Paper;
import org.eprbridge.safety.report.Papers;
import org.jspecify.annotations.Nullable;

/** The safety case report to read, and every paper to take away; at any place of the log that the address names. */
@Route("safety/:review/safety-case")
@StyleSheet("assets/safety.css")
@PermitAll
class ReportView extends Screen implements BeforeEnterObserver {

    final Div papersToTake = new Div();
    final Paragraph place = new Paragraph();
    final Anchor asItStands = new Anchor("", "Show it as it stands now");

    private final Papers papers;

    ReportView(Papers papers) {
        super("Safety case report");
        this.papers = papers;
        papersToTake.addClassName("epr-actions");
        place.addClassName("epr-inset");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var position = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("position")
                .orElse("");
        open(event.getRouteParameters().get("review").orElse(""), position);
    }

    /** @param position empty for all that has happened */
    void open(String review, String position) {
        var report = find(review, position);
        var view = report.view();
        heading("Safety case report: " + view.title());
        backTo("safety/" + view.review(), "Safety review " + view.review());
        place.setText("It rests on all that was recorded before position %d of the log. Its record has the SHA-256 %s."
                .formatted(report.position(), report.sha256()));
        asItStands.setHref("safety/%s/safety-case".formatted(view.review()));
        asItStands.setVisible(!position.isBlank());
        papersToTake.removeAll();
        papersToTake.add(
                first(paper("PDF for print and screen reader", report, papers::pdf)),
                paper("Report as a web page", report, papers::html),
                paper("Hazard log as CSV", report, papers::csv),
                paper("Record as JSON", report, papers::json));
        clear();
        add(
                place,
                asItStands,
                papersToTake,
                new Html("<div class=\"safety-case\">" + papers.sections(report) + "</div>"));
    }

    private CaseReport find(String review, String position) {
        try {
            return papers.report(new ReviewId(review), number(position)).orElseThrow(() -> nothing(review));
        } catch (Misshapen wrong) {
            throw wrong.problems().getFirst().field().equals("position")
                    ? new NotFoundException(wrong.problems().getFirst().whatToDo())
                    : nothing(review);
        }
    }

    private static @Nullable Long number(String position) {
        try {
            return position.isBlank() ? null : Long.valueOf(position);
        } catch (NumberFormatException _) {
            throw new Misshapen("position", "A position in the log is a whole number.");
        }
    }

    /** It is made when somebody takes it, from the same place of the log as what they read. */
    private static Anchor paper(String words, CaseReport report, Function<CaseReport, Paper> format) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var paper = format.apply(report);
                    return new DownloadResponse(
                            new ByteArrayInputStream(paper.content()),
                            paper.fileName(),
                            paper.contentType(),
                            paper.content().length);
                }),
                AttachmentType.DOWNLOAD,
                words);
        link.addClassName("epr-action-link");
        return link;
    }

    private static Anchor first(Anchor link) {
        link.removeClassName("epr-action-link");
        link.addClassName("epr-button");
        return link;
    }

    private static NotFoundException nothing(String review) {
        return new NotFoundException("There is no safety case report of %s.".formatted(review));
    }
}
