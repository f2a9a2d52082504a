package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import java.util.List;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a sender reads about the change that answers their idea")
class WhatASenderReadsTest extends BrowserlessTest {

    @Test
    void is_that_authority_was_withdrawn_and_why() {
        var held = Changes.page(Stage.READY_TO_RELEASE, SafetyState.WITHDRAWN, List.of());
        assertThat(read(held)).contains("Ready to release", "Authority withdrawn", held.safetyWords());
    }

    @Test
    void is_that_it_will_be_taken_out_of_use() {
        assertThat(read(Changes.toBeTakenBack()))
                .contains("The clinical authority to release was withdrawn. It will be taken out of use:")
                .contains("Two doses were read wrongly.");
    }

    @Test
    void is_after_an_incident_that_it_may_be_taken_out_of_use() {
        assertThat(read(Changes.afterAnIncident()))
                .contains("Otherwise it will be taken out of use: Incident W-10917 was reported.");
    }

    private static String read(ChangePage.View change) {
        return ChangeOfAnIdea.part(change).getElement().getTextRecursively();
    }
}
