package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

@DisplayName("The house in which stories look for a way round the gate")
class TheHouseOfTheStoriesTest {

    @Test
    void has_every_reaction_between_ideas_changes_and_reviews() {
        var product = new ClassPathScanningCandidateComponentProvider(false);
        product.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));

        assertThat(LateNews.all((actor, command) -> {}, new StoryLog(Fault.NONE), (prefix, key) -> prefix))
                .extracting(it -> it.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(
                        product.findCandidateComponents(LateNews.class.getPackageName()).stream()
                                .map(BeanDefinition::getBeanClassName)
                                .toList());
    }
}
