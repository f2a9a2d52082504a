/** An idea from the first sentence to the decision. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "people", "catalogue", "catalogue :: seats"})
@NullMarked
package org.eprbridge.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
