package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Timeline;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.RiskTablesBook;
import org.jspecify.annotations.Nullable;

/** One safety review as a list of tasks, from the concern to the signature. */
@Route("safety/:review")
@StyleSheet("assets/safety.css")
@PermitAll
class ReviewView extends Screen implements BeforeEnterObserver, AfterNavigationObserver {

    final Section hazards = section("Hazards");
    final Section risk = section("Residual risk");
    final Section versions = section("Versions of the hazard log");
    final Div head = new Div();
    final SignOffPart signOff;

    private final Queries queries;
    private final Commands commands;
    private final Directory directory;
    private final RiskTablesBook tables;
    private final EvidenceFiles files;
    private final boolean officer;
    private final boolean mayEdit;
    private final Section concern = section("Scope and concern");
    private final IncidentsOfReview incidents = new IncidentsOfReview();
    private final Section story = section("What happened");
    private String reference = "";
    private ReviewPage.@Nullable View shown;

    ReviewView(
            Queries queries,
            Commands commands,
            Directory directory,
            SignedIn signedIn,
            RiskTablesBook tables,
            EvidenceFiles files,
            Live live) {
        super("Safety review");
        this.queries = queries;
        this.commands = commands;
        this.directory = directory;
        this.tables = tables;
        this.files = files;
        officer = Safe.isOfficer(signedIn);
        mayEdit = Safe.mayWrite(signedIn);
        signOff = new SignOffPart(signedIn);
        wide();
        backTo("safety", "Clinical safety");
        LiveRefresh.bind(live, this, changed -> {
            if (changed.contains(reference)) {
                refreshIfChanged();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"));
    }

    /** A link may mean one hazard of the review. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String hazard = UrlState.of(event.getLocation()).text("hazard");
        if (!hazard.isEmpty()) {
            hazards.getElement().executeJs("""
                    const place = document.getElementById($0);
                    if (place && this.contains(place)) {
                      place.scrollIntoView({block: 'start'});
                      place.focus({preventScroll: true});
                    }
                    """, hazard);
        }
    }

    void open(String review) {
        var view = Safe.review(queries, review);
        reference = view.review().value();
        clear();
        add(head, concern, hazards, risk, incidents, signOff, versions, story);
        show(view);
    }

    void refresh() {
        show(Safe.review(queries, reference));
    }

    /** Leaves the page alone when it says everything already, so that no button moves away under a finger. */
    private void refreshIfChanged() {
        var view = Safe.review(queries, reference);
        if (!view.equals(shown)) {
            show(view);
        }
    }

    private void show(ReviewPage.View view) {
        shown = view;
        heading("Safety review: " + view.title());
        var tags = new Div(
                new Span(reference),
                SafetyWords.tag(view.status()),
                new Anchor("changes/" + view.change(), "Change " + view.change()),
                new Anchor(Safe.address(view.review()) + "/safety-case", "Safety case report"));
        tags.addClassName("epr-row");
        head.removeAll();
        head.add(tags, new TaskList(view, concern, hazards, risk));
        signOff.show(view);
        fill(
                concern,
                new Paragraph(view.concern()),
                ideas(view),
                new PreparationPart(view, directory, mayEdit, officer));
        showHazards(view);
        fill(risk, new RiskPicture(view.hazards(), tables));
        incidents.show(queries, view.change());
        fill(versions, versions(view));
        fill(story, timeline(view));
    }

    private void showHazards(ReviewPage.View view) {
        fill(hazards);
        if (view.hazards().isEmpty()) {
            hazards.add(
                    new EmptyState("No hazard is written down yet. Think of how this change could harm a patient: what"
                            + " may go wrong, what that does, and whom it hurts."));
        }
        view.hazards().forEach(hazard -> hazards.add(new HazardPart(view.review(), hazard, files, mayEdit, officer)));
        if (mayEdit) {
            var add = new Anchor(Safe.address(view.review()) + "/hazards/new", "Add a hazard");
            add.addClassName("epr-button");
            hazards.add(add);
        }
    }

    private VersionsPart versions(ReviewPage.View view) {
        var approved = queries.ask(new HazardLogVersions.Of(view.review()));
        return new VersionsPart(view, approved, officer, commands, this::done);
    }

    private void done(String sentence) {
        refresh();
        notices.success(sentence);
    }

    private static Div ideas(ReviewPage.View view) {
        var line = new Div(new Span("It answers "));
        line.addClassName("epr-secondary");
        for (var idea : view.ideas()) {
            line.add(new Anchor("ideas/" + idea, idea.value()), new Span(" "));
        }
        line.setVisible(!view.ideas().isEmpty());
        return line;
    }

    private static Timeline timeline(ReviewPage.View view) {
        return new Timeline(view.timeline().stream()
                .map(entry -> new Timeline.Moment(entry.at(), role(entry.role()), entry.sentence(), entry.details()))
                .toList());
    }

    /** What follows by itself needs no role: the sentence says who began it. */
    private static String role(Role role) {
        return role == Role.SYSTEM ? "" : Words.role(role);
    }

    private static Section section(String heading) {
        var section = new Section(new H2(heading));
        section.getElement().setAttribute("tabindex", "-1");
        return section;
    }

    private static void fill(Section section, Component... parts) {
        var heading = section.getComponentAt(0);
        section.removeAll();
        section.add(heading);
        section.add(parts);
    }
}
