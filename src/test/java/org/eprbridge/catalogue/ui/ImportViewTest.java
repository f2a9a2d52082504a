package org.eprbridge.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The import screen")
@ViewPackages(packages = "nothing.to.scan")
class ImportViewTest extends BrowserlessTest {

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();
    final ImportView view = new ImportView(
            new Answers().to(FeatureList.NamesTaken.class, _ -> List.of()),
            Sent.into(sent),
            (prefix, key) -> prefix + "-" + key.substring(key.lastIndexOf('/') + 1));

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
