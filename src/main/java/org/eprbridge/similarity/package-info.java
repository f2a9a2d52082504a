/** What is like this text: features that may answer it already, and ideas that said much the same. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "catalogue", "ideas", "ideas :: seats"})
@NullMarked
package org.eprbridge.similarity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
