/** What the electronic patient record can already do. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "people"})
@NullMarked
package org.eprbridge.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
