package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.catalogue.spreadsheet.BadFile;
import org.eprbridge.catalogue.spreadsheet.FeatureImport;
import org.eprbridge.catalogue.spreadsheet.ImportPlan;
import org.eprbridge.catalogue.spreadsheet.LineError;
import org.eprbridge.catalogue.spreadsheet.WhenKnown;
import org.eprbridge.platform.guard.NotAboutAPatient;
import org.eprbridge.platform.ui.LimitedUpload;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Words;

/** Brings a list from a spreadsheet into the catalogue: all of it, or nothing and a table of what to correct. */
@StyleSheet("assets/catalogue.css")
@Route(CatalogueAddress.IMPORT)
@RolesAllowed({"CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class ImportView extends Screen {

    private static final int LARGEST = 8 * 1024 * 1024;

    final Section toCorrect = new Section();
    final Upload upload = new Upload();
    final TextArea pasted = new TextArea("Or paste the lines here");
    final Checkbox update = new Checkbox("Change features whose name the catalogue has already");
    final Button tryOut = new Button("See what would happen");
    final Button bring = new Button("Import the pasted lines");
    final Paragraph progress = new Paragraph();
    final Section wouldHappen = new Section();

    Consumer<String> leave = path -> UI.getCurrent().navigate(path);

    private final FeatureImport features;

    ImportView(FeatureImport features) {
        super(
                "Import features",
                "Bring a list from a spreadsheet into the catalogue. Either every line comes in, or none and you see"
                        + " which to correct.");
        this.features = features;
        backTo(CatalogueAddress.PATH, "Catalogue");
        toCorrect.getElement().setAttribute("tabindex", "-1");
        toCorrect.getElement().setAttribute("aria-label", "What to correct");
        toCorrect.setVisible(false);
        upload.setUploadHandler(new LimitedUpload(LARGEST, (_, file) -> tryOut(file)));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        var choose = new Button("Choose a CSV file");
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(_ -> tooLarge());
        pasted.setMinRows(6);
        pasted.setWidthFull();
        pasted.setHelperText(
                "With the line that names the columns on top: name, summary, where, audience, how_to, synonyms,"
                        + " where_available, owner, review_due, link. Only name and summary must be there.");
        bring.setDisableOnClick(true);
        bring.addClickListener(_ -> {
            bring(pasted.getValue().getBytes(StandardCharsets.UTF_8));
            bring.setEnabled(true);
        });
        tryOut.setDisableOnClick(true);
        tryOut.addClickListener(_ -> {
            tryOut(pasted.getValue().getBytes(StandardCharsets.UTF_8));
            tryOut.setEnabled(true);
        });
        progress.getElement().setAttribute("role", "status");
        wouldHappen.addClassName("epr-panel");
        wouldHappen.getElement().setAttribute("tabindex", "-1");
        wouldHappen.getElement().setAttribute("aria-label", "What would happen");
        wouldHappen.setVisible(false);
        var buttons = new Div(tryOut, bring);
        buttons.addClassName("epr-actions");
        var form = new Div(update, upload, pasted, buttons);
        form.addClassName("epr-form");
        add(template(), toCorrect, wouldHappen, progress, form);
    }

    void tryOut(byte[] file) {
        tries(file, () -> show(features.tryOut(file, whenKnown(), this::checked), file), () -> tryOut(file));
    }

    private void bring(byte[] file) {
        tries(file, () -> tell(features.bring(file, whenKnown(), this::checked)), () -> bring(file));
    }

    private void tries(byte[] file, Runnable deed, Runnable again) {
        toCorrect.setVisible(false);
        wouldHappen.setVisible(false);
        notices.clear();
        if (file.length > LARGEST) {
            tooLarge();
            return;
        }
        notices.tries(() -> {
            try {
                deed.run();
            } catch (BadFile bad) {
                show(bad);
                if (bad.canBeConfirmed()) {
                    offerToConfirm(bad, again);
                }
            }
        });
        progress.setText("");
        upload.clearFileList();
    }

    private void tooLarge() {
        notices.refusal("Choose one CSV file of at most 8 MB.");
        upload.clearFileList();
    }

    /** Shown while the file is still being looked at: the person waits for it. */
    private void checked(int hundredths) {
        progress.setText(hundredths < 100 ? "Checked %d %% of the file.".formatted(hundredths) : "Checked. Saving.");
        getUI().filter(ui -> ui.getPushConfiguration().getPushMode().isEnabled())
                .ifPresent(UI::push);
    }

    private WhenKnown whenKnown() {
        return update.getValue() ? WhenKnown.UPDATE : WhenKnown.REFUSE;
    }

    private void show(ImportPlan plan, byte[] file) {
        wouldHappen.removeAll();
        wouldHappen.add(
                new H2("What would happen"),
                new Paragraph("%s, %s, %s."
                        .formatted(
                                Words.count(plan.added().size(), "new feature", "new features"),
                                Words.count(plan.changed(), "changed", "changed"),
                                Words.count(plan.unchanged(), "unchanged", "unchanged"))));
        if (!plan.doesNothing()) {
            var button = new Button("Import it", _ -> bring(file));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            wouldHappen.add(button);
        }
        wouldHappen.setVisible(true);
        wouldHappen.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private void offerToConfirm(BadFile bad, Runnable again) {
        var confirm = new Div(new Button(
                "Nothing here is about a patient: import it", _ -> NotAboutAPatient.saidOf(bad.patientData(), again)));
        confirm.addClassName("epr-actions");
        toCorrect.add(confirm);
    }

    private void tell(ImportPlan done) {
        Notices.onTheNextScreen("%s, %s, %s."
                .formatted(
                        Words.count(done.added().size(), "feature is new", "features are new"),
                        Words.count(done.changed(), "is changed", "are changed"),
                        Words.count(done.unchanged(), "was so already", "were so already")));
        leave.accept(CatalogueAddress.PATH);
    }

    private void show(BadFile bad) {
        toCorrect.removeAll();
        toCorrect.add(new H2("What to correct"), new Paragraph(bad.sentence()), table(bad.errors()));
        toCorrect.setVisible(true);
        toCorrect.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private static Div template() {
        var template = new Anchor("assets/features-template.csv", "Download the template");
        template.setRouterIgnore(true);
        template.getElement().setAttribute("download", "features.csv");
        var words =
                new Paragraph("Fill in one feature a line and save it as CSV UTF-8. Steps of “how to” go on lines of"
                        + " their own within the cell.");
        var help = new Div(words, template);
        help.addClassName("epr-inset");
        return help;
    }

    private static NativeTable table(List<LineError> errors) {
        var header = new NativeTableRow(columnHeading("Line"), columnHeading("Column"), columnHeading("What to do"));
        var body = new NativeTableBody();
        errors.forEach(error -> body.add(new NativeTableRow(
                new NativeTableCell(error.line() == 0 ? "All" : Words.number(error.line())),
                new NativeTableCell(error.column().isBlank() ? "All" : error.column()),
                new NativeTableCell(error.message()))));
        var table = new NativeTable(new NativeTableHeader(header), body);
        table.addClassName("catalogue-lines");
        return table;
    }

    private static NativeTableHeaderCell columnHeading(String words) {
        var heading = new NativeTableHeaderCell(words);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
