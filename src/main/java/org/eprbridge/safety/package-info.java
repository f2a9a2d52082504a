/** Harm is looked for before anything goes live. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "people", "ideas"})
@NullMarked
package org.eprbridge.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
