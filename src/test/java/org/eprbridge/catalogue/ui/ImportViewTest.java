package org.eprbridge.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.ContinueImport;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.catalogue.spreadsheet.Imports;
import org.eprbridge.kernel.FeatureId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The import screen")
@ViewPackages(packages = "nothing.to.scan")
class ImportViewTest extends BrowserlessTest {

    static final String NOT_ABOUT_A_PATIENT = "Nothing here is about a patient: import it";

    final List<Object> sent = new ArrayList<>();
    final List<FeatureList.Row> known = new ArrayList<>();
    final List<String> left = new ArrayList<>();
    final ImportView view = new ImportView(Imports.into(sent, known));

    @BeforeEach
    void open() {
        UI.getCurrent().add(view);
        view.leave = left::add;
    }

    @Test
    void brings_every_line_in_and_leads_to_the_catalogue() {
        view.pasted.setValue("name,summary\nOrder sets,Orders together\nFlowsheets,Adds up fluids");

        view.bring.click();

        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ImportFeatures.class,
                        all -> assertThat(all.features())
                                .extracting(AddFeature::description)
                                .extracting("name")
                                .containsExactly("Order sets", "Flowsheets"));
        assertThat(left).containsExactly("catalogue");
    }

    @Test
    void takes_no_more_than_eight_megabytes_whatever_the_browser_lets_pass() {
        view.tryOut(new byte[8 * 1024 * 1024 + 1]);

        assertThat(view.getElement().getTextRecursively()).contains("Choose one CSV file of at most 8 MB.");
        assertThat(sent).isEmpty();
    }

    @Test
    void tells_what_would_happen_before_anything_does() {
        known.add(row("Order sets"));
        known.add(row("Bed board"));
        view.update.setValue(true);
        view.pasted.setValue("name,summary\norder sets,Better words\nBed board,It helps.\nFlowsheets,Adds up fluids");

        view.tryOut.click();

        assertThat(sent).isEmpty();
        assertThat(view.wouldHappen.getElement().getTextRecursively())
                .contains("1 new feature, 1 changed, 1 unchanged.");
        $(Button.class).withText("Import it").single().click();
        assertThat(sent).singleElement().isInstanceOfSatisfying(ImportFeatures.class, all -> {
            assertThat(all.features()).hasSize(1);
            assertThat(all.edits())
                    .singleElement()
                    .satisfies(edit -> assertThat(edit.version()).isEqualTo(4));
        });
    }

    @Test
    void brings_a_long_list_in_by_steps_and_loses_none() {
        view.pasted.setValue(IntStream.range(0, 9_000)
                .mapToObj(i -> "Feature " + i + ",Helps")
                .collect(Collectors.joining("\n", "name,summary\n", "")));

        view.bring.click();

        assertThat(sent)
                .hasSize(3)
                .extracting(part -> part instanceof ContinueImport rest
                        ? rest.features().size()
                        : ((ImportFeatures) part).features().size()
                                + ((ImportFeatures) part).ahead().size())
                .containsExactly(9_000, 4_000, 1_000);
    }

    @Test
    void tells_that_a_name_is_known_unless_it_may_change_it() {
        known.add(row("Order sets"));
        view.pasted.setValue("name,summary\nOrder sets,Better words");

        view.tryOut.click();

        assertThat(view.toCorrect.getElement().getTextRecursively()).contains("already has a feature with this name");
    }

    private static FeatureList.Row row(String name) {
        return new FeatureList.Row(
                new FeatureId("FEAT-" + name.length()),
                new FeatureDescription(name, "It helps.", "", "", ""),
                4,
                FeatureState.IN_USE,
                null,
                List.of(),
                List.of(),
                null,
                "");
    }

    @Test
    void names_line_and_column_of_an_nhs_number_and_lets_nobody_confirm_it() {
        view.pasted.setValue("name,summary,how_to\nOrder sets,Orders together,Open 943 476 5919");

        view.bring.click();

        assertThat(sent).isEmpty();
        assertThat(view.toCorrect.getElement().getTextRecursively())
                .contains("2how_toThis cell holds an NHS number. Take it out.")
                .doesNotContain("943");
        assertThat($(Button.class).withText(NOT_ABOUT_A_PATIENT).all()).isEmpty();
    }

    @Test
    void imports_a_phone_number_once_somebody_has_said_that_it_is_no_patients() {
        view.pasted.setValue("name,summary\nOrder sets,Ring 07700 900123");
        view.bring.click();
        assertThat(sent).isEmpty();

        $(Button.class).withText(NOT_ABOUT_A_PATIENT).single().click();

        assertThat(sent).hasSize(1);
        assertThat(left).containsExactly("catalogue");
    }

    @Test
    void names_line_and_column_of_what_to_correct_and_imports_nothing() {
        view.pasted.setValue("name,summary\nOrder sets,\nFlowsheets,Adds up fluids");

        view.bring.click();

        assertThat(sent).isEmpty();
        assertThat($(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .containsExactly("2", "summary", "Say in a sentence or two what it does.");
        assertThat(view.pasted.getValue()).contains("Flowsheets");
        assertThat(view.bring.isEnabled()).isTrue();
    }
}
