package org.eprbridge.ideas.seats;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.eprbridge.ideas.IdeaPage;

/** A seat on an idea's page: delivery, safety and others show there what they know of this idea. */
@FunctionalInterface
public interface IdeaPart {

    Optional<Component> partFor(IdeaPage.View idea);
}
