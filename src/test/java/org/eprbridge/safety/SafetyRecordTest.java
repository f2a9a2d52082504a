package org.eprbridge.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.CONCERN;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.SCOPE;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.safety.ReviewPasts.WORKSHOP;

import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.kernel.IdeaId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record that a signature covers")
class SafetyRecordTest {

    static final IdeaId SEVEN = new IdeaId("IDEA-7");
    static final IdeaId EIGHT = new IdeaId("IDEA-8");

    @Test
    void is_the_same_text_for_the_same_record() {
        assertThat(record(TITLE, List.of(EIGHT, SEVEN), null).canonicalJson())
                .isEqualTo(
                        "{\"change\":\"CHG-3\",\"concern\":\"A dose could be read wrongly.\","
                                + "\"ideas\":[\"IDEA-7\",\"IDEA-8\"],\"review\":\"SR-3\",\"title\":\"Fluid chart in one click\"}");
    }

    /** Worked out with {@code sha256sum} from the text above: whoever doubts a signature can do the same. */
    @Test
    void has_the_hash_that_any_tool_gives_for_that_text() {
        assertThat(record(TITLE, List.of(SEVEN, EIGHT), null).sha256())
                .isEqualTo("8edfa3b40e3aabccd7a3ecfd56dec70dab611d3216165b6c4868a949d9ad5e37");
    }

    @Test
    void names_in_the_order_of_their_characters_whatever_stands_inside() {
        assertThat(record(TITLE, List.of(SEVEN), SCOPE).canonicalJson())
                .contains("\"scope\":{\"faultConditions\":\"Downtime, and values that arrive late.\",\"intendedUse\":")
                .doesNotContain("null", "\"\"");
    }

    @Test
    void keeps_what_people_wrote_to_the_letter() {
        assertThat(record("“Zoë’s” ward 🏥 < 5 & \\ \"x\"", List.of(SEVEN), null)
                        .canonicalJson())
                .contains("“Zoë’s” ward 🏥 < 5 & \\\\ \\\"x\\\"");
    }

    @Test
    void is_another_for_any_edit() {
        var records = Stream.of(
                record(TITLE, List.of(SEVEN), null),
                record(TITLE, List.of(SEVEN, EIGHT), null),
                record(TITLE + ".", List.of(SEVEN), null),
                record(TITLE, List.of(SEVEN), SCOPE),
                new SafetyRecord(
                        REVIEW, CHANGE, TITLE, CONCERN, List.of(SEVEN), null, ReviewPath.FULL, "", null, List.of()),
                new SafetyRecord(REVIEW, CHANGE, TITLE, CONCERN, List.of(SEVEN), null, null, "", WORKSHOP, List.of()),
                new SafetyRecord(
                        REVIEW,
                        CHANGE,
                        TITLE,
                        CONCERN,
                        List.of(SEVEN),
                        null,
                        null,
                        "",
                        null,
                        List.of(HazardRecord.of(
                                new HazardEvent.HazardAdded(REVIEW, ReviewPasts.HAZARD, ReviewPasts.WRONG_UNIT)))));

        assertThat(records.map(SafetyRecord::sha256)).doesNotHaveDuplicates();
    }

    private static SafetyRecord record(String title, List<IdeaId> ideas, @Nullable SystemScope scope) {
        return new SafetyRecord(REVIEW, CHANGE, title, CONCERN, ideas, scope, null, "", null, List.of());
    }
}
