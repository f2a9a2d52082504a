package org.eprbridge.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eprbridge.demo.Story.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The stories of the demo, as they are written")
class WritingStoriesTest {

    static final Instant NOW = Instant.parse("2026-08-06T09:00:00Z");

    static List<Story> stories() {
        return StoryFile.read(new ClassPathResource("demo/stories.txt"));
    }

    @Test
    void are_about_sixty_and_each_has_a_name_of_its_own() {
        assertThat(stories())
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(Story::key)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void happen_one_step_after_the_other_and_all_in_the_past(Story story) {
        assertThat(Moments.of(story, NOW))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates()
                .allMatch(moment -> moment.isBefore(NOW));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void have_room_for_all_their_steps(Story story) {
        var days = story.steps().stream().mapToDouble(Step::daysLater).sum();
        assertThat(days).isLessThan(story.daysAgo());
    }

    @Test
    void happen_at_the_same_moments_when_told_again() {
        assertThat(stories().stream().map(story -> Moments.of(story, NOW)))
                .containsExactlyElementsOf(
                        stories().stream().map(story -> Moments.of(story, NOW)).toList());
    }

    @Test
    void are_written_in_lines_that_people_can_read() {
        var written = """
                An introduction.

                = tea
                sent: 3 nurse
                title: Tea
                problem: None
                often: 5 x 2.5
                +0.5 ccio parks 30: Later, perhaps: in spring.
                +1 epr-bridge returns
                """;

        var story = StoryFile.read(new ByteArrayResource(written.getBytes(StandardCharsets.UTF_8)))
                .getFirst();

        assertThat(story.submitter()).hasToString("nurse");
        assertThat(story.text().minutesEach()).isEqualTo(2.5);
        assertThat(story.steps())
                .extracting(Step::verb, Step::words, Step::text)
                .containsExactly(
                        tuple("parks", List.of("30"), "Later, perhaps: in spring."), tuple("returns", List.of(), ""));
    }
}
