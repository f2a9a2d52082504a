/** The frame around every room: layout, home, sign-in, error pages. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "people"})
@NullMarked
package org.eprbridge.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
