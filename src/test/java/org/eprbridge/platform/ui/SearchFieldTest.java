package org.eprbridge.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A field to search by")
@ViewPackages(packages = "nothing.to.scan")
class SearchFieldTest extends BrowserlessTest {

    final SearchField field = new SearchField("Find by words");
    final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        field.onTyped(told::add);
        UI.getCurrent().add(field);
    }

    @Test
    void tells_what_a_person_typed() {
        test(field).setValue(" fluid chart ");

        assertThat(told).containsExactly("fluid chart");
    }

    @Test
    void keeps_to_itself_what_the_screen_wrote() {
        field.setValue("fluid chart");

        assertThat(told).isEmpty();
    }
}
