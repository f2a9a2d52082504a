package org.eprbridge.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.NURSE;

import com.vaadin.browserless.BrowserlessTest;
import java.util.List;
import org.eprbridge.platform.ui.Findable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Searching or jumping, in the palette")
class SearchingOrJumpingTest extends BrowserlessTest {

    @Test
    void finds_what_the_rooms_offer_and_counts_it() {
        var palette = new Palette(NURSE, List.of((_, typed) -> List.of(hit(typed))));
        palette.typed.setValue("fluid");

        assertThat(palette.results.getElement().getTextRecursively()).isEqualTo("Ideafluid chart");
        assertThat(palette.count.getText()).isEqualTo("1 match");
    }

    @Test
    void puts_what_was_typed_in_full_before_what_only_begins_alike() {
        var palette = new Palette(
                NURSE,
                List.of((_, _) -> List.of(
                        new Findable.Hit("Change", "CHG-29 Ring twice", "changes/CHG-29"),
                        new Findable.Hit("Change", "CHG-2 Ring once", "changes/CHG-2"))));
        palette.typed.setValue("chg-2");

        assertThat(palette.results.getElement().getTextRecursively())
                .isEqualTo("ChangeCHG-2 Ring onceChangeCHG-29 Ring twice");
    }

    @Test
    void says_when_there_is_nothing() {
        var palette = new Palette(NURSE, List.of((_, _) -> List.of()));
        palette.typed.setValue("zebra");

        assertThat(palette.count.getText()).isEqualTo("Nothing found. Try fewer or other words.");
    }

    private static Findable.Hit hit(String typed) {
        return new Findable.Hit("Idea", typed + " chart", "ideas/IDEA-7");
    }
}
