/** The ground that every room stands on: messages, the event log, the database, who is signed in, and time. */
@ApplicationModule(allowedDependencies = "kernel", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.eprbridge.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
