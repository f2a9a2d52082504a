/** An invented hospital to try the product with. Imports every room; nobody imports it. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "people", "catalogue", "ideas", "safety", "delivery"})
@NullMarked
package org.eprbridge.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
