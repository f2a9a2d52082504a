package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.eprbridge.kernel.Actor;

/** A seat on the home page, under what waits: each room may show this person its news. */
@FunctionalInterface
public interface HomePart {

    Optional<Component> partFor(Actor person);
}
