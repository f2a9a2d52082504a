/** Who someone is and what they may decide. */
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package org.eprbridge.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
