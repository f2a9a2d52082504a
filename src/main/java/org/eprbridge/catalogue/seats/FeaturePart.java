package org.eprbridge.catalogue.seats;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.eprbridge.catalogue.FeaturePage;

/** A seat on a feature's page: other rooms show there what they know of this feature. */
@FunctionalInterface
public interface FeaturePart {

    Optional<Component> partFor(FeaturePage.View feature);
}
