/** What is like this text: features that may answer it already, ideas that said much the same, hazards seen before. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "catalogue", "ideas", "ideas :: seats", "safety"})
@NullMarked
package org.eprbridge.similarity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
