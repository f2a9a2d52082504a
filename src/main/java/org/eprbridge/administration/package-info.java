/** Running the installation: how far the readers of the log are, and what they could not digest. No clinical power. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "people"})
@NullMarked
package org.eprbridge.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
