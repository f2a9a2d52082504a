package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@DisplayName("The hazard log of the organisation, by REST")
@SuppressWarnings("NullAway.Init")
class HazardLogByRestTest {

    @Autowired
    MockMvc web;

    @Autowired
    CommandsAs commands;

    final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    Program analyst;
    Program nurse;
    ChangeId change;

    @BeforeEach
    void three_hazards_of_one_change() {
        analyst = new Program(web, "analyst");
        nurse = new Program(web, "nurse");
        change = new ChangeId("CHG-" + word);
        commands.send(
                Actor.SYSTEM,
                new OpenSafetyReview(
                        ReviewId.of(change), change, "Bedside " + word, "It may harm.", Set.of(), Set.of()));
        for (String name : List.of("One", "Two", "Three")) {
            analyst.sends("/safety-reviews/" + ReviewId.of(change) + "/hazards", """
                            {'name':'%s %s','cause':'A colour.','effect':'It cannot be read.',
                             'hazard':'A dose is missed.','harm':'Delay.','condition':'FAULT'}
                            """.formatted(name, word))
                    .expecting(201);
        }
    }

    @Test
    void is_read_stretch_by_stretch_with_filters() {
        var names = new ArrayList<String>();
        String after = "";
        do {
            var stretch = nurse.asks("/hazards?size=2&sort=name&status=open&condition=fault&residual=0&q=" + word
                            + "&change=" + change + "&after=" + after)
                    .expecting(200);
            names.addAll(stretch.<List<String>>get("$.items[*].description.name"));
            after = stretch.get("$.next");
        } while (!after.isEmpty());

        assertThat(names).containsExactly("One " + word, "Three " + word, "Two " + word);
    }

    @Test
    void says_what_is_wrong_with_a_question() {
        assertThat(nurse.asks("/hazards?status=lost").expecting(400).body()).contains("REOPENED");
        assertThat(nurse.asks("/hazards?after=nonsense").expecting(400).body()).contains("next");
        assertThat(nurse.asks("/hazards?residual=six").expecting(400).body()).contains("0 for not assessed");
        nurse.asks("/hazards?sort=colour").expecting(400);
        nurse.asks("/hazards?size=201").expecting(400);
        nurse.asks("/hazard-library?q=dose&size=21").expecting(400);
    }

    @Test
    void knows_hazards_from_elsewhere_that_are_like_a_text() {
        List<String> names = nurse.asks("/hazard-library?q=a dose in the wrong unit")
                .expecting(200)
                .get("$[*].description.name");
        assertThat(names).contains("Dose in the wrong unit");
    }
}
