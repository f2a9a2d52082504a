package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.HazardLogVersions.Frozen;
import org.eprbridge.safety.RiskTablesBook;
import org.jspecify.annotations.Nullable;

/** One approved version of a hazard log, as it was on its day. Nothing here can be edited. */
@Route("safety/:review/versions/:number")
@StyleSheet("assets/safety.css")
@PermitAll
class VersionView extends Screen implements BeforeEnterObserver {

    final Div frozen = new Div();

    private final Queries queries;
    private final Directory directory;

    private final RiskTablesBook tables;
    private final EvidenceFiles files;

    VersionView(Queries queries, Directory directory, RiskTablesBook tables, EvidenceFiles files) {
        super("Hazard log");
        this.tables = tables;
        this.files = files;
        this.queries = queries;
        this.directory = directory;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"), Safe.part(event, "number"));
    }

    void open(String reference, String number) {
        var review = Safe.review(queries, reference).review();
        var version = number(number)
                .flatMap(it -> queries.ask(new HazardLogVersions.One(review, it)))
                .orElseThrow(() -> new NotFoundException(
                        "There is no version %s of the hazard log of %s.".formatted(number, review)));
        heading("Hazard log of %s, version %d"
                .formatted(review, version.version().number()));
        backTo(Safe.address(review), "Safety review " + review);
        clear();
        add(frozen);
        show(version);
    }

    private void show(Frozen version) {
        frozen.removeAll();
        frozen.add(
                new Paragraph(VersionsPart.approval(version.version()) + "."),
                new RecordHash("SHA-256 of the record", version.version().sha256()),
                new Paragraph(
                        version.proven()
                                ? "The record below has this hash."
                                : "The record below no longer has this hash: it was approved by an earlier version of"
                                        + " EPR Bridge, or the database was changed by hand."));
        var scope = new Section(
                new H2("Scope and concern"), new Paragraph(version.page().concern()));
        scope.add(new PreparationPart(version.page(), directory, false, false));
        var hazards = new Section(new H2("Hazards"));
        version.page()
                .hazards()
                .forEach(it -> hazards.add(new HazardPart(version.page().review(), it, files, false, false)));
        var risk = new Section(
                new H2("Residual risk"), new RiskPicture(version.page().hazards(), tables));
        frozen.add(scope, hazards, risk);
    }

    private static Optional<Integer> number(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }
}
