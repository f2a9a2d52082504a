/** The log of everything that ever happened, and the processors that read it. */
@NullMarked
package org.eprbridge.platform.eventstore;

import org.jspecify.annotations.NullMarked;
