/** The ground that the rooms stand on: messages, the event log, security, time, web and screens. */
@ApplicationModule(allowedDependencies = "kernel", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.eprbridge.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
