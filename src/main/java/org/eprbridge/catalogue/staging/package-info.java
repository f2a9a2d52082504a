/** Where a list waits until all of it is in the log. */
@NullMarked
package org.eprbridge.catalogue.staging;

import org.jspecify.annotations.NullMarked;
