/** Nobody's patient ends up in an idea: finds what looks like a patient's data before anything is stored. */
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package org.eprbridge.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
