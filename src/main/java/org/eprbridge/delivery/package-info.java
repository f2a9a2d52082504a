/** The digital team: changes, from the decision to the ward. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "people", "ideas", "ideas :: seats", "safety"})
@NullMarked
package org.eprbridge.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
